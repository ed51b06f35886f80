import { describe, expect, test } from 'vitest';
import { aLibrary } from '~/draft/test-draft';
import { aSource } from '~/engine/test-sources';
import type { SourceId } from '~/engine/types';
import { ImportError } from '~/library/readers/import-error';
import type { OpenedLibrary } from './check-library';
import { CheckSession, type SessionParts } from './check-session';
import type { CheckState } from './check-state';

const RIVER = '桥下的溪水一路唱着歌奔向远方的平原，放羊的孩子赶着羊群走过石桥。';
const source = aSource({ paragraphs: [RIVER] });

function opened(): OpenedLibrary {
  const { paragraphs: _paragraphs, terms: _terms, ...facts } = source;
  return { ...aLibrary([source]), facts: new Map<SourceId, typeof facts>([[source.id, facts]]) };
}

/** A session with all states that it was in. */
function aSession(parts: Partial<SessionParts> = {}) {
  const states: CheckState[] = [];
  const session = new CheckSession({
    openLibrary: async () => opened(),
    readFile: async () => {
      throw new ImportError('scanned');
    },
    onChange: (state) => states.push(state),
    ...parts,
  });
  const checked = () => {
    const { state } = session;
    if (state.step !== 'checked') throw new Error(`The session is at ${state.step}.`);
    return state;
  };
  const kinds = () =>
    checked()
      .draft.findings.flat()
      .map(({ kind }) => kind);
  const text = () =>
    checked()
      .draft.paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
  const useFirst = async () => {
    const finding = checked()
      .draft.findings.flat()
      .find(({ kind }) => kind === 'altered');
    if (finding?.kind !== 'altered') throw new Error('Nothing differs.');
    return session.applyWording(finding, 'chinese');
  };
  return { session, states, checked, kinds, text, useFirst };
}

const DIFFERS = RIVER.replace('远方', '南方');

describe('A session of the draft checker', () => {
  test('checks, puts the source’s wording in, undoes and redoes', async () => {
    const { session, states, kinds, text, useFirst } = aSession();
    await session.openText(DIFFERS);
    expect(states.map(({ step }) => step)).toEqual(['checking', 'checking', 'checked']);
    expect(kinds()).toEqual(['altered']);
    expect((await useFirst())?.kind).toBe('verbatim');
    expect([kinds(), text()]).toEqual([['verbatim'], RIVER]);
    expect((await session.undo())?.kind).toBe('altered');
    expect([kinds(), text()]).toEqual([['altered'], DIFFERS]);
    expect(await session.undo()).toBeUndefined();
    await session.redo();
    expect(text()).toBe(RIVER);
  });

  test('makes changes one after another, and one passage is changed once', async () => {
    const { session, checked, text, useFirst } = aSession();
    await session.openText(`${DIFFERS}\n${DIFFERS}`);
    await Promise.all([useFirst(), useFirst()]);
    expect(text()).toBe(`${RIVER}\n${DIFFERS}`);
    await useFirst();
    expect(text()).toBe(`${RIVER}\n${RIVER}`);
    expect(checked().draft.history.done).toHaveLength(2);
  });

  test('changes nothing where all that differs is the draft’s by right', async () => {
    const { session, checked, kinds, useFirst } = aSession();
    await session.openText(RIVER.replace('平原', '平原（掌声）'));
    expect(kinds()).toEqual(['altered']);
    expect(await useFirst()).toBeUndefined();
    expect(checked().draft.history.done).toEqual([]);
  });

  test('keeps changes when the library changes, and checks again', async () => {
    let library = opened();
    const { session, kinds, text, useFirst } = aSession({ openLibrary: async () => library });
    await session.openText(DIFFERS);
    await useFirst();
    library = { ...aLibrary([]), facts: new Map() };
    await session.checkAgain();
    expect([kinds(), text()]).toEqual([[], RIVER]);
    await session.undo();
    expect(text()).toBe(DIFFERS);
  });

  test('says what is wrong with a file', async () => {
    const { session } = aSession();
    await session.openFile(new File(['x'], 'a.pdf'));
    expect(session.state).toEqual({ step: 'start', failure: { name: 'a.pdf', code: 'scanned' } });
  });

  test('says when the library can’t be opened, and keeps the text for another try', async () => {
    const { session } = aSession({ openLibrary: () => Promise.reject(new Error('closed')) });
    await session.openText(DIFFERS);
    expect(session.state).toEqual({ step: 'start', text: DIFFERS, failure: 'library' });
  });

  test('has its draft, with what was changed, until the next one is there', async () => {
    let isOpen = true;
    const { session, text, checked, useFirst } = aSession({
      openLibrary: async () => {
        if (!isOpen) throw new Error('closed');
        return opened();
      },
    });
    await session.openText(DIFFERS);
    await useFirst();
    await session.openFile(new File(['x'], 'a.pdf'));
    expect([text(), checked().failure]).toEqual([RIVER, { name: 'a.pdf', code: 'scanned' }]);
    isOpen = false;
    await session.openText('又一篇');
    expect([text(), checked().failure]).toEqual([RIVER, 'library']);
    isOpen = true;
    const opening = session.openText('又一篇');
    session.stop();
    await opening;
    expect([text(), checked().failure]).toEqual([RIVER, undefined]);
    await session.undo();
    expect(text()).toBe(DIFFERS);
  });

  test('forgets what is stopped, even if it was nearly there', async () => {
    const { session, states } = aSession();
    const opening = session.openText(DIFFERS);
    session.stop();
    await opening;
    expect(session.state).toEqual({ step: 'start', text: DIFFERS });
    expect(states.some(({ step }) => step === 'checked')).toBe(false);
  });

  test('takes blank text for nothing', async () => {
    const { session, states } = aSession();
    await session.openText(' \n　\n');
    expect(states).toEqual([]);
  });
});
