import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { fakePlatform, show } from '@/test/render';
import { SuggestedInput } from './SuggestedInput';

function Place() {
  const [place, setPlace] = useState('');
  return <SuggestedInput label="Địa điểm" field="place" value={place} onChange={setPlace} />;
}

it('offers what was written before, takes it by keyboard, and keeps anything else that is typed', async () => {
  const asked: string[] = [];
  fakePlatform({
    value_suggest: ({ field, text }) => {
      asked.push(`${field}:${text}`);
      return { values: text === 'hoi' ? ['Hội trường Thử'] : [] };
    },
  });
  await show(<Place />);
  const user = userEvent.setup();
  const field = screen.getByRole('combobox', { name: 'Địa điểm' });
  await user.type(field, 'hoi');
  await screen.findByRole('option', { name: 'Hội trường Thử' });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field).toHaveValue('Hội trường Thử');

  await user.clear(field);
  await user.type(field, 'Nơi chưa ai ghi');
  await waitFor(() => expect(asked).toContain('place:Nơi chưa ai ghi'));
  await user.tab();
  expect(field).toHaveValue('Nơi chưa ai ghi');
});
