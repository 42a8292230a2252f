import { fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { listenForShortcuts, useListedShortcuts, useShortcuts } from './shortcuts';

function Page({
  run,
  inFields = false,
  keys = 'mod+k',
}: {
  run: () => void;
  inFields?: boolean;
  keys?: string;
}) {
  useEffect(listenForShortcuts, []);
  useShortcuts([{ keys, label: 'Tìm', inFields, run }]);
  return <input aria-label="ô" />;
}

function Dialog({ run }: { run: () => void }) {
  useShortcuts([{ keys: 'mod+k', label: 'Trong hộp', inFields: true, run }]);
  return null;
}

function Help() {
  return (
    <output>
      {useListedShortcuts()
        .map(({ label }) => label)
        .join()}
    </output>
  );
}

const ctrlK = { key: 'k', ctrlKey: true };

describe('useShortcuts', () => {
  it('answers, except in fields unless told to', () => {
    const run = vi.fn();
    const { rerender } = render(<Page run={run} />);
    fireEvent.keyDown(document.body, ctrlK);
    expect(run).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(screen.getByLabelText('ô'), ctrlK);
    expect(run).toHaveBeenCalledTimes(1);
    rerender(<Page run={run} inFields />);
    fireEvent.keyDown(screen.getByLabelText('ô'), ctrlK);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves keys to an input method that composes', () => {
    const run = vi.fn();
    render(<Page run={run} inFields />);
    fireEvent.keyDown(screen.getByLabelText('ô'), { ...ctrlK, isComposing: true });
    fireEvent.keyDown(screen.getByLabelText('ô'), { ...ctrlK, keyCode: 229 });
    expect(run).not.toHaveBeenCalled();
  });

  it('lets the newest take the key, and gives it back', () => {
    const page = vi.fn();
    const dialog = vi.fn();
    const { rerender } = render(
      <>
        <Page run={page} inFields />
        <Dialog run={dialog} />
      </>,
    );
    fireEvent.keyDown(document.body, ctrlK);
    expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1]);
    rerender(<Page run={page} inFields />);
    fireEvent.keyDown(document.body, ctrlK);
    expect(page.mock.calls.length).toBe(1);
  });

  it('takes ? as printed, whatever keys make it', () => {
    const run = vi.fn();
    render(<Page run={run} keys="?" />);
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('lists what answers', () => {
    render(
      <>
        <Page run={() => undefined} />
        <Help />
      </>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Tìm');
  });
});
