import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { settleEntries } from '../entry/entries';
import { ChoiceSelect } from './ChoiceSelect';

const kinds = [
  { value: 'talks', label: 'hội đàm' },
  { value: 'seminar', label: 'hội thảo' },
  { value: 'unknown', label: 'chưa rõ' },
] as const;

function Field() {
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('unknown');
  return (
    <>
      <ChoiceSelect label="Loại" data={kinds} value={kind} onChange={setKind} />
      <output>{kind}</output>
    </>
  );
}

describe('ChoiceSelect', () => {
  it.each(['{Enter}', '{Tab}'])('takes the first match on %s', async (key) => {
    await show(<Field />);
    await userEvent.tab();
    await userEvent.keyboard(`hoi th${key}`);
    expect(screen.getByRole('status')).toHaveTextContent('seminar');
    expect(screen.getByLabelText('Loại', { selector: 'input' })).toHaveValue('hội thảo');
  });

  it('asks where several match as the field is left', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Loại', { selector: 'input' });
    await userEvent.type(field, 'hội{Tab}');
    expect(field).toHaveValue('hội');
    expect(field).toHaveAccessibleDescription(/“hội”/);
    expect(screen.getByRole('status')).toHaveTextContent('unknown');
  });

  it('keeps what matches nothing, tells it, and takes it back on Escape', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Loại', { selector: 'input' });
    await userEvent.tab();
    await userEvent.keyboard('xyz{Tab}');
    expect(field).toHaveValue('xyz');
    expect(field).toHaveAccessibleDescription(/“xyz”/);
    expect(screen.getByRole('status')).toHaveTextContent('unknown');
    await userEvent.type(field, '{Escape}');
    expect(field).toHaveValue('chưa rõ');
    expect(field).not.toHaveAccessibleDescription();
  });

  it('leaves the value alone when one only passes through', async () => {
    await show(<Field />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    expect(screen.getByRole('status')).toHaveTextContent('unknown');
  });

  it('is saved with the first match of what is typed, or not at all', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Loại', { selector: 'input' });
    await userEvent.type(field, 'xyz');
    expect(await act(() => settleEntries(document))).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('unknown');
    await userEvent.clear(field);
    await userEvent.type(field, 'hoi th');
    expect(await act(() => settleEntries(document))).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('seminar');
  });

  it('takes nothing from an input method that composes', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Loại', { selector: 'input' });
    await userEvent.type(field, 'hoi');
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', keyCode: 229 });
    expect(screen.getByRole('status')).toHaveTextContent('unknown');
  });
});
