import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { platform } from '@/platform';
import { fakePlatform, show } from '@/test/render';
import { PartialDateInput } from '../ui/PartialDateInput';
import { keepDraftsOnLeaving } from './drafts';
import { useDraft } from './useDraft';

interface Content {
  text: string;
  day: string;
}

function Form() {
  const [content, setContent] = useState<Content>({ text: '', day: '' });
  const draft = useDraft<Content>('thu/new', setContent);
  const set = (fields: Partial<Content>) => {
    const next = { ...content, ...fields };
    setContent(next);
    draft.keep(next);
  };
  return (
    <>
      <input
        aria-label="Chữ"
        value={content.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <PartialDateInput label="Ngày" value={content.day} onChange={(day) => set({ day })} />
      <button type="button" onClick={draft.discard}>
        Bỏ
      </button>
    </>
  );
}

/** A store whose answers to what is written wait for a word. */
function slowStore() {
  const done: string[] = [];
  const held: (() => void)[] = [];
  fakePlatform({
    draft_get: () => ({ content: null }),
    draft_save: ({ content }) =>
      new Promise((resolve) => {
        held.push(() => {
          done.push(content);
          resolve({ content });
        });
      }),
    draft_discard: () => {
      done.push('discarded');
      return { content: null };
    },
  });
  return { done, answer: () => act(async () => held.splice(0).forEach((each) => each())) };
}

describe('a draft', () => {
  it.each(['pagehide', 'beforeunload'])(
    'is written at once on %s, with the field not yet left',
    async (event) => {
      const { done, answer } = slowStore();
      keepDraftsOnLeaving();
      await show(<Form />);
      await userEvent.type(screen.getByLabelText('Chữ'), 'tới phím cuối');
      await userEvent.type(screen.getByLabelText('Ngày'), '5/1/2026');
      act(() => void window.dispatchEvent(new Event(event)));
      await answer();
      expect(JSON.parse(done.at(-1) ?? '')).toEqual({ text: 'tới phím cuối', day: '2026-01-05' });
    },
  );

  it('keeps what was typed before it was known that no draft is there', async () => {
    const asked: { content: string; onlyNew?: boolean }[] = [];
    let answer = () => {};
    fakePlatform({
      draft_get: () => new Promise((resolve) => (answer = () => resolve({ content: null }))),
      draft_save: (request) => {
        asked.push(request);
        return { content: request.content };
      },
    });
    const { unmount } = await show(<Form />);
    await userEvent.type(screen.getByLabelText('Chữ'), 'gõ trước');
    expect(asked).toEqual([]);
    await act(async () => answer());
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        content: '{"text":"gõ trước","day":""}',
        onlyNew: false,
      }),
    );
    unmount();
  });

  it('is kept on leaving before that is known, unless another draft is there', async () => {
    const asked: unknown[] = [];
    fakePlatform({
      draft_get: () => new Promise(() => {}),
      draft_save: (request) => {
        asked.push(request);
        return { content: request.content };
      },
    });
    const { unmount } = await show(<Form />);
    await userEvent.type(screen.getByLabelText('Chữ'), 'gõ rồi đi');
    unmount();
    await waitFor(() =>
      expect(asked).toEqual([
        { key: 'thu/new', content: '{"text":"gõ rồi đi","day":""}', onlyNew: true },
      ]),
    );
  });

  it('is not written again after it was given up', async () => {
    const { done, answer } = slowStore();
    await show(<Form />);
    await userEvent.type(screen.getByLabelText('Chữ'), 'dở');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    await userEvent.click(screen.getByText('Bỏ'));
    expect(done).toEqual([]);
    await answer();
    await waitFor(() => expect(done.at(-1)).toBe('discarded'));
  });
});

describe('a draft that cannot be written', () => {
  /** A store whose disk is full until told otherwise. */
  function fullStore() {
    const state = { full: true, kept: [] as string[] };
    fakePlatform({
      draft_get: () => ({ content: null }),
      draft_save: ({ content }) => {
        if (state.full)
          throw { kind: 'refused', code: 'disk_full', args: {}, fields: [], incident: null };
        state.kept.push(content);
        return { content };
      },
    });
    let closing: { keep: () => Promise<boolean>; mayClose: () => Promise<boolean> } | null = null;
    platform().onClosing = (keep, mayClose) => {
      closing = { keep, mayClose };
    };
    keepDraftsOnLeaving();
    const close = () => {
      if (closing === null) throw new Error('nothing waits for the window to close');
      return closing;
    };
    return { state, close };
  }

  it('stays in the form, keeps the window open, and is written once there is room', async () => {
    const { state, close } = fullStore();
    await show(<Form />);
    await userEvent.type(screen.getByLabelText('Chữ'), 'đĩa đầy');
    await act(async () => expect(await close().keep()).toBe(false));
    expect(screen.getByLabelText('Chữ')).toHaveValue('đĩa đầy');
    const answer = close().mayClose();
    expect(await screen.findByText('Còn bản nháp chưa ghi được')).toBeVisible();
    await userEvent.click(screen.getByText('Hủy'));
    expect(await answer).toBe(false);
    state.full = false;
    await act(async () => expect(await close().keep()).toBe(true));
    expect(JSON.parse(state.kept.at(-1) ?? '')).toEqual({ text: 'đĩa đầy', day: '' });
  });

  it('is not forgotten when its form is left', async () => {
    const { state, close } = fullStore();
    const { unmount } = await show(<Form />);
    await userEvent.type(screen.getByLabelText('Chữ'), 'rời trang');
    unmount();
    await act(async () => {});
    expect(await close().keep()).toBe(false);
    state.full = false;
    expect(await close().keep()).toBe(true);
    expect(JSON.parse(state.kept.at(-1) ?? '')).toEqual({ text: 'rời trang', day: '' });
  });
});
