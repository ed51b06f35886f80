import { i18n } from '#i18n';

interface StepperProps {
  /** How many places there are: two or more. */
  readonly count: number;
  /** Which one is shown, from 0. */
  readonly step: number;
  /** What the place is called, for those who hear the change rather than see it. */
  readonly label: string;
  onStep(step: number): void;
}

/** Goes through the places where a phrase stands, round and round: a button that switches itself off loses the focus. */
export function Stepper({ count, step, label, onStep }: StepperProps) {
  const go = (event: MouseEvent, by: number) => {
    if (event.isTrusted) onStep((step + by + count) % count);
  };
  return (
    <span class="stepper">
      <button
        type="button"
        class="button"
        aria-label={i18n.t('card.previousPlace')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => go(event, -1)}
      >
        <Arrow path="M7.5 2 3.5 6l4 4" />
      </button>
      <span aria-hidden="true">
        {step + 1}/{count}
      </span>
      <span class="unseen" role="status">
        {i18n.t('card.place', [step + 1, count])} {label}
      </span>
      <button
        type="button"
        class="button"
        aria-label={i18n.t('card.nextPlace')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => go(event, 1)}
      >
        <Arrow path="m4.5 2 4 4-4 4" />
      </button>
    </span>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
