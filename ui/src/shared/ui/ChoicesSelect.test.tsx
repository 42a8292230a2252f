import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { ChoicesSelect } from './ChoicesSelect';

const countries = [
  { value: 'LA', label: 'Lào' },
  { value: 'KH', label: 'Campuchia' },
];

function Field() {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <>
      <ChoicesSelect label="Các nước" data={countries} value={chosen} onChange={setChosen} />
      <output>{chosen.join(' ')}</output>
    </>
  );
}

describe('ChoicesSelect', () => {
  it.each(['{Enter}', '{Tab}'])('adds the first match on %s', async (key) => {
    await show(<Field />);
    const field = screen.getByLabelText('Các nước', { selector: 'input' });
    await userEvent.type(field, 'lao{Enter}');
    await userEvent.type(field, `cam${key}`);
    expect(screen.getByRole('status')).toHaveTextContent('LA KH');
    expect(field).toHaveValue('');
  });

  it('keeps what matches nothing and tells it', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Các nước', { selector: 'input' });
    await userEvent.type(field, 'xyz{Tab}');
    expect(field).toHaveValue('xyz');
    expect(field).toHaveAccessibleDescription(/“xyz”/);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
