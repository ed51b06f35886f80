import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftHistory, redo, startHistory, step, undo } from './draft-history';
import type { DraftAction, EditedDraft } from './edit-draft';
import { sampleDraft } from './sample-draft';

const start = startHistory(sampleDraft('甲乙丙', '丁'));
const type = (history: DraftHistory, text: string, now: number) =>
  step(history, { do: 'set-text', key: 1, text }, now);

describe('History of a draft', () => {
  test('Typing on is one step, a pause or another place begins a new one', () => {
    let history = type(type(start, '甲乙丙一', 0), '甲乙丙一二', 900);
    expect(history.past).toHaveLength(1);
    history = type(history, '甲乙丙一二三', 2000);
    history = step(history, { do: 'set-fact', field: 'speaker', value: '云' }, 2100);
    history = type(history, '甲乙丙一二三四', 2200);
    expect(history.past).toHaveLength(4);
  });

  test('A split is a step by itself, and so is typing after it', () => {
    let history = type(start, '甲乙丙一', 0);
    history = step(history, { do: 'split', key: 1, at: 2 }, 100);
    history = type(history, '甲乙一', 200);
    expect(history.past).toHaveLength(3);
    expect(undo(undo(history)).present.paragraphs[0]?.text).toBe('甲乙丙一');
  });

  test('After undo, typing on begins a new step and there is no redo any more', () => {
    let history = undo(type(type(start, '甲', 0), '甲乙', 2000));
    expect(history.present.paragraphs[0]?.text).toBe('甲');
    history = type(history, '甲丁', 2100);
    expect(undo(history).present.paragraphs[0]?.text).toBe('甲');
    expect(redo(history)).toBe(history);
  });

  test('What changes nothing is no step', () => {
    expect(type(start, '甲乙丙', 0)).toBe(start);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  test('Whatever is done, undo leads back to the beginning and redo to the end, state by state', () => {
    const forms = fc.constantFrom('甲乙', '丁');
    const keys = fc.integer({ min: 1, max: 5 });
    const actions: fc.Arbitrary<DraftAction> = fc.oneof(
      fc.record({
        do: fc.constant('set-text' as const),
        key: keys,
        text: fc.constantFrom('戊', '己\n庚', ''),
      }),
      fc.record({ do: fc.constant('split' as const), key: keys, at: fc.nat(3) }),
      fc.record({ do: fc.constant('join' as const), key: keys }),
      fc.record({ do: fc.constant('delete' as const), key: keys }),
      fc.record({ do: fc.constant('take' as const), forms: fc.array(forms, { minLength: 1 }) }),
      fc.record({ do: fc.constant('leave' as const), form: forms }),
    );
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
        let history: DraftHistory = start;
        const states: EditedDraft[] = [start.present];
        // Too slowly for typing on.
        for (const [i, action] of steps.entries()) {
          const next = step(history, action, i * 5000);
          if (next !== history) states.push(next.present);
          history = next;
        }
        for (const state of states.toReversed()) {
          expect(history.present).toBe(state);
          history = undo(history);
        }
        for (const state of states) {
          expect(history.present).toBe(state);
          history = redo(history);
        }
      }),
    );
  });
});
