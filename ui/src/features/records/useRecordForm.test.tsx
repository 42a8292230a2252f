import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrganisationFile } from '@/contract';
import { newOrganisationFile } from '@/features/organisations/organisationFile';
import { fakePlatform, show } from '@/test/render';
import { ClashNotice } from './ClashNotice';
import { useRecordForm } from './useRecordForm';

const first = newOrganisationFile('Cơ quan Thử', 'vi');
const changed = (file: OrganisationFile, fields: Partial<OrganisationFile['organisation']>) => ({
  ...file,
  organisation: { ...file.organisation, ...fields },
});

let saved: { wanted: OrganisationFile; base: OrganisationFile | null }[];

function Form({ loaded }: { loaded: OrganisationFile }) {
  const { form, draft, submit } = useRecordForm<OrganisationFile>({
    loaded,
    start: loaded,
    draftKey: 'organisation/thu',
    saving: false,
    save: (wanted, base) => {
      saved.push({ wanted, base });
      return Promise.resolve(wanted);
    },
  });
  return (
    <>
      <ClashNotice clashes={draft.clashes} />
      <input aria-label="Tỉnh" {...form.getInputProps('organisation.province')} />
      <input aria-label="Ghi chú" {...form.getInputProps('organisation.notes')} />
      <button type="button" onClick={submit}>
        Lưu thử
      </button>
    </>
  );
}

function drafts(content: string | null) {
  const kept: string[] = [];
  fakePlatform({
    draft_get: () => ({ content }),
    draft_save: (request) => {
      kept.push(request.content);
      return { content: request.content };
    },
    draft_discard: () => ({ content: null }),
    draft_list: () => ({ rows: [] }),
  });
  return kept;
}

describe('the form of a record that changes elsewhere', () => {
  beforeEach(() => {
    saved = [];
  });

  it('takes the new values of fields that are not typed into, and saves against the new record', async () => {
    drafts(null);
    const { redraw } = await show(<Form loaded={first} />);
    await userEvent.type(screen.getByLabelText('Tỉnh'), 'Tỉnh Thử');
    const second = changed(first, { notes: 'Ghi chú ở nơi khác', country: 'LA' });
    redraw(<Form loaded={second} />);
    expect(screen.getByLabelText('Tỉnh')).toHaveValue('Tỉnh Thử');
    expect(screen.getByLabelText('Ghi chú')).toHaveValue('Ghi chú ở nơi khác');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByText('Lưu thử'));
    expect(saved).toEqual([{ base: second, wanted: changed(second, { province: 'Tỉnh Thử' }) }]);
  });

  it('shows both values where both changed a field, and takes the one that is chosen', async () => {
    drafts(null);
    const { redraw } = await show(<Form loaded={first} />);
    await userEvent.type(screen.getByLabelText('Tỉnh'), 'Ở đây');
    redraw(<Form loaded={changed(first, { province: 'Ở kia' })} />);
    expect(screen.getByRole('alert')).toHaveTextContent('đang nhập “Ở đây”; ở nơi khác là “Ở kia”');
    expect(screen.getByLabelText('Tỉnh')).toHaveValue('Ở đây');
    await userEvent.click(screen.getByText('Lấy bản ở nơi khác'));
    expect(screen.getByLabelText('Tỉnh')).toHaveValue('Ở kia');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('puts a draft on top of a record that was changed since it was typed', async () => {
    const typed = changed(first, { province: 'Từ bản nháp' });
    drafts(JSON.stringify({ ...typed, base: first }));
    const second = changed(first, { notes: 'Sửa sau bản nháp' });
    await show(<Form loaded={second} />);
    await waitFor(() => expect(screen.getByLabelText('Tỉnh')).toHaveValue('Từ bản nháp'));
    expect(screen.getByLabelText('Ghi chú')).toHaveValue('Sửa sau bản nháp');
    await userEvent.click(screen.getByText('Lưu thử'));
    expect(saved).toEqual([{ base: second, wanted: changed(second, { province: 'Từ bản nháp' }) }]);
  });

  it('keeps with a draft the record it is typed over, and takes drafts that do not say it', async () => {
    const kept = drafts(JSON.stringify(changed(first, { province: 'Bản nháp cũ' })));
    await show(<Form loaded={first} />);
    await waitFor(() => expect(screen.getByLabelText('Tỉnh')).toHaveValue('Bản nháp cũ'));
    await userEvent.type(screen.getByLabelText('Ghi chú'), 'x');
    await waitFor(() => expect(kept).not.toEqual([]));
    expect(JSON.parse(kept.at(-1) ?? '')).toEqual({
      ...changed(first, { province: 'Bản nháp cũ', notes: 'x' }),
      base: first,
    });
  });
});
