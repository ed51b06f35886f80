/** What a folder may import from besides itself. Everything points inwards, to the engine. */
export interface FolderRule {
  readonly folders: readonly string[];
  /** False: no package either, and nothing of Node. */
  readonly packages: boolean;
}

const INNER = ['protocol', 'engine'];

/**
 * The folders of the shipped code, innermost first. `assets` and `locales` are data that anybody may read;
 * `entrypoints` wires everything together and is imported by nobody.
 */
export const RULES: Readonly<Record<string, FolderRule>> = {
  engine: { folders: [], packages: false },
  protocol: { folders: ['engine'], packages: true },
  library: { folders: [...INNER, 'assets'], packages: true },
  lookup: { folders: [...INNER, 'library'], packages: true },
  draft: { folders: [...INNER, 'library'], packages: true },
  compare: { folders: [...INNER, 'library', 'lookup'], packages: true },
  components: { folders: [...INNER, 'library', 'lookup', 'draft', 'compare', 'assets'], packages: true },
  page: { folders: [...INNER, 'components', 'assets'], packages: true },
  entrypoints: {
    folders: [...INNER, 'library', 'lookup', 'draft', 'compare', 'components', 'page', 'assets'],
    packages: true,
  },
  // Not shipped: may use everything but the entry points.
  modules: { folders: ['scripts'], packages: true },
  scripts: { folders: [...INNER, 'library', 'lookup', 'page', 'components', 'assets'], packages: true },
  bench: { folders: [...INNER, 'library', 'lookup', 'page', 'assets', 'scripts', 'tests'], packages: true },
};
