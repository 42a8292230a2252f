import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { PersonMatch, PersonSave } from '@/contract';
import { RecordPicker } from '@/shared/ui/RecordPicker';
import { fakePlatform, show } from '@/test/render';
import { type PersonPick, usePersonPicks } from './usePersonPicks';

const known: PersonMatch = {
  id: 'known',
  fullName: 'Hồ Thử Ngời',
  post: 'Phó Chủ tịch',
  organisation: 'huyen',
  organisationName: 'UBND huyện Thử',
  isAlike: false,
  otherPost: false,
  otherOrganisation: false,
};

function Field() {
  const [picked, setPicked] = useState<PersonPick | null>(null);
  const { search, create } = usePersonPicks();
  return (
    <>
      <RecordPicker<PersonPick>
        kind="person"
        label="Người"
        value={picked}
        onChange={setPicked}
        search={search}
        create={create}
      />
      <output>{picked?.id ?? 'none'}</output>
    </>
  );
}

function answering() {
  const saved: PersonSave[] = [];
  fakePlatform({
    person_list: () => ({ rows: [], next: null, total: 0, more: false }),
    person_save: (request) => {
      if (!request.confirmed) {
        // oxlint-disable-next-line typescript/only-throw-error -- the program throws what it answers
        throw { kind: 'refused', code: 'looks_alike', args: {}, fields: [], incident: null };
      }
      saved.push(request);
      return { file: request.wanted, activities: [], names: {} };
    },
    name_match: () => ({ people: [{ verdict: 'likely', candidates: [known] }], organisations: [] }),
  });
  return saved;
}

describe('entering a person of a name that is on record', () => {
  it('shows who is there with post and organisation, and takes the one chosen', async () => {
    const saved = answering();
    await show(<Field />);
    await userEvent.type(screen.getByLabelText('Người'), 'Hồ Thử Ngời');
    await userEvent.click(await screen.findByRole('option', { name: /Tạo mới/ }));
    expect(await screen.findByText('Phó Chủ tịch · UBND huyện Thử')).toBeInTheDocument();
    expect(screen.getByText('none')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Hồ Thử Ngời/ }));
    await waitFor(() => expect(screen.getByText('known')).toBeInTheDocument());
    expect(saved).toEqual([]);
  });

  it('enters another person only when told so', async () => {
    const saved = answering();
    await show(<Field />);
    await userEvent.type(screen.getByLabelText('Người'), 'Hồ Thử Ngời');
    await userEvent.click(await screen.findByRole('option', { name: /Tạo mới/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Là người khác, ghi mới' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(screen.queryByText('none')).not.toBeInTheDocument();
  });

  it('enters nobody when it is taken back', async () => {
    const saved = answering();
    await show(<Field />);
    await userEvent.type(screen.getByLabelText('Người'), 'Hồ Thử Ngời');
    await userEvent.click(await screen.findByRole('option', { name: /Tạo mới/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hủy' }));
    expect(screen.getByText('none')).toBeInTheDocument();
    expect(saved).toEqual([]);
  });
});
