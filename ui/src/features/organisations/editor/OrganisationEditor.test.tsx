import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrganisationDetail, OrganisationFile } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { newOrganisationFile } from '../organisationFile';
import { OrganisationEditor, type OrganisationTab } from './OrganisationEditor';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: React.ReactNode }) => <span>{children}</span>,
}));

const noDraft = { content: null };

function detailOf(file: OrganisationFile): OrganisationDetail {
  return {
    file,
    side: 'unknown',
    successors: [],
    predecessors: [],
    children: [],
    people: [],
    agreements: [],
    activities: [],
    names: { 'source-1': { table: 'source', text: 'Bài báo thử', short: '' } },
  };
}

function Editor({ detail }: { detail: OrganisationDetail }) {
  const [tab, setTab] = useState<OrganisationTab>('general');
  return <OrganisationEditor detail={detail} tab={tab} onTab={setTab} />;
}

/** Writes into the field of a row and leaves it. */
function write(label: string, row: number, text: string) {
  const field = screen.getAllByLabelText(label)[row]!;
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

describe('OrganisationEditor', () => {
  let kept: OrganisationFile[];
  beforeEach(() => {
    kept = [];
    fakePlatform({
      draft_get: () => noDraft,
      draft_save: () => noDraft,
      draft_discard: () => noDraft,
      organisation_save: ({ wanted }) => {
        kept.push(wanted);
        return detailOf(wanted);
      },
    });
  });

  it('keeps an earlier name with its end, and a later one still borne', async () => {
    await show(<Editor detail={detailOf(newOrganisationFile('Cục Thử', 'vi'))} />);
    write('Đến', 0, '28/2/2025');
    await userEvent.click(screen.getByText('Thêm tên gọi'));
    write('Tên', 1, 'Cục Thử Mới');
    write('Từ', 1, '3/2025');
    write('Đến', 1, 'den nay');
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.names).toMatchObject([
      { name: 'Cục Thử', lang: 'vi', validFrom: 'unknown', validTo: '2025-02-28' },
      { name: 'Cục Thử Mới', lang: 'vi', validFrom: '2025-03', validTo: 'open' },
    ]);
  });

  it('asks for a name and for an end after the start, and saves nothing', async () => {
    const file = newOrganisationFile('Cục Thử', 'vi');
    file.names[0]!.validFrom = '2025';
    await show(<Editor detail={detailOf(file)} />);
    write('Đến', 0, '2024');
    write('Tên', 0, '');
    await userEvent.click(screen.getByText('Lưu'));
    expect(await screen.findByText('Mục này phải ghi')).toBeVisible();
    expect(screen.getByText('Ngày kết thúc trước ngày bắt đầu.')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Bỏ “”'));
    await userEvent.click(screen.getByText('Lưu'));
    expect(await screen.findByText('Cần ít nhất một tên.')).toBeVisible();
    expect(kept).toEqual([]);
  });

  it('drops what cites a name together with the name', async () => {
    const file = newOrganisationFile('Cục Thử', 'vi');
    const { organisation, names } = file;
    const second = { ...names[0]!, id: 'second', name: 'Tên thứ hai' };
    const citation = {
      owner: organisation.id,
      source: 'source-1',
      certainty: 'inferred',
      note: '',
    } as const;
    const loaded: OrganisationFile = {
      ...file,
      names: [names[0]!, second],
      citations: [
        { ...citation, id: 'of-name', subject: 'second', field: 'name' },
        { ...citation, id: 'of-all', subject: organisation.id, field: '' },
      ],
    };
    await show(<Editor detail={detailOf(loaded)} />);
    await userEvent.click(screen.getByLabelText('Bỏ “Tên thứ hai”'));
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.names).toHaveLength(1);
    expect(kept[0]?.citations.map(({ id }) => id)).toEqual(['of-all']);
  });
});
