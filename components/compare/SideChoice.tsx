import type { Source } from '~/engine/types';

interface SideChoiceProps {
  readonly label: string;
  readonly sources: readonly Source[];
  readonly chosen: Source;
  onChoose(id: string): void;
}

/** Which source stands on one side; on paper its title is whole. */
export function SideChoice({ label, sources, chosen, onChoose }: SideChoiceProps) {
  return (
    <label class="side-choice">
      <span class="unseen">{label}</span>
      <span class="on-paper" aria-hidden="true">
        {titleOf(chosen)}
      </span>
      <select value={chosen.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {sources.map((source) => (
          <option key={source.id} value={source.id}>
            {titleOf(source)}
          </option>
        ))}
      </select>
    </label>
  );
}

function titleOf({ title, date }: Source): string {
  return date === undefined ? title : `${title}（${date}）`;
}
