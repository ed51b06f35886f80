import { wordName } from './word-xml';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * New drawings stand in a file twice, for new and for old programs.
 * @returns the children to read: of the first alternative that says something; undefined for every other element.
 */
export function alternative(element: Element): Element | undefined {
  if (element.localName !== 'AlternateContent' || element.namespaceURI !== COMPATIBILITY) return undefined;
  const choices = [...element.children];
  return choices.find((it) => it.textContent?.trim()) ?? choices[0];
}

/** The contents of the text boxes of a drawing, each once. */
export function textBoxes(drawing: Element): Element[] {
  if (wordName(drawing) === 'txbxContent') return [drawing];
  const chosen = alternative(drawing) ?? drawing;
  return [...chosen.children].flatMap(textBoxes);
}
