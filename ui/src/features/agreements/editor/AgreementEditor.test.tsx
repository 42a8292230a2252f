import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AgreementFile, AgreementSave } from '@/contract';
import { listenForShortcuts } from '@/shared/keys/shortcuts';
import { fakePlatform, show } from '@/test/render';
import { newAgreementFile } from '../agreementFile';
import { sourceDigest } from '@/features/records/translations/translations';
import { AgreementEditor } from './AgreementEditor';
import type { AgreementTab } from './form';

const noDraft = { content: null };
const nobody = { rows: [], next: null, total: 0, more: false };

function answers(kept: AgreementSave[]) {
  return fakePlatform({
    draft_get: () => noDraft,
    draft_save: () => noDraft,
    draft_discard: () => noDraft,
    agreement_list: () => nobody,
    agreement_save: (request) => {
      kept.push(request);
      return {
        file: request.wanted,
        standing: {
          status: 'unknown',
          expiry: 'unknown',
          noticeBy: 'unknown',
          notice: 'none',
          noticeInDays: null,
          renewals: 0,
          extendedBy: null,
          undatedExtension: null,
        },
        derivedSides: {},
        partiesToday: [],
        commitments: [],
        activities: [],
        amendments: [],
        names: {},
      };
    },
  });
}

interface EditorProps {
  loaded: AgreementFile | null;
  initial: AgreementFile;
  onSaved: (id: string) => void;
}

function Editor({ loaded, initial, onSaved }: EditorProps) {
  const [tab, setTab] = useState<AgreementTab>('general');
  useEffect(listenForShortcuts, []);
  return (
    <AgreementEditor
      loaded={loaded}
      initial={initial}
      names={{}}
      overview={null}
      tab={tab}
      onTab={setTab}
      onSaved={onSaved}
    />
  );
}

/** An agreement with one area, a commitment tied to it, and that commitment's source and translation. */
function withOneCommitment(): AgreementFile {
  const file = newAgreementFile('vi', null);
  const { id: agreement } = file.agreement;
  const about = { owner: agreement, subject: 'commitment-1', field: 'text' };
  return {
    ...file,
    agreement: { ...file.agreement, title: 'Thỏa thuận Thử' },
    areas: [{ id: 'area-1', agreement, position: 1, text: 'Lĩnh vực thử' }],
    commitments: [
      {
        id: 'commitment-1',
        agreement,
        position: 1,
        reference: '',
        text: 'Trao đổi đoàn thử',
        area: 'area-1',
        mode: 'unknown',
        bound: 'both',
        periodicity: 'unknown',
        due: 'unknown',
        replaces: null,
      },
    ],
    citations: [
      { ...about, id: 'citation-1', source: 'source-1', certainty: 'unverified', note: '' },
    ],
    translations: [
      {
        ...about,
        id: 'translation-1',
        lang: 'lo',
        text: 'ທົດລອງ',
        sourceDigest: sourceDigest('Trao đổi đoàn thử'),
        state: 'checked',
        by: '',
      },
    ],
  };
}

/** Puts a text into a field and leaves it. By events of its own: typing key by key into so large a form is slow. */
function write(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

describe('AgreementEditor', () => {
  let kept: AgreementSave[];
  beforeEach(() => {
    kept = [];
  });

  it('registers an agreement; what was not written stays unknown', async () => {
    const { calls } = answers(kept);
    const onSaved = vi.fn();
    const initial = newAgreementFile('vi', null);
    await show(<Editor loaded={null} initial={initial} onSaved={onSaved} />);
    write(screen.getByLabelText(/^Tên/, { selector: 'textarea' }), 'Thỏa thuận Thử');
    write(screen.getByLabelText('Ngày ký'), '11/2023');
    fireEvent.keyDown(window, { key: 's', ctrlKey: true });

    await waitFor(() => expect(onSaved).toHaveBeenCalledWith(initial.agreement.id));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.loaded).toBeNull();
    expect(kept[0]?.wanted.agreement).toEqual({
      ...initial.agreement,
      title: 'Thỏa thuận Thử',
      signedOn: '2023-11',
    });
    expect(calls.at(-1)?.command).toBe('draft_discard');
  });

  it('goes to the tab of the first fault and saves nothing', async () => {
    answers(kept);
    const file = withOneCommitment();
    await show(<Editor loaded={file} initial={file} onSaved={() => undefined} />);
    fireEvent.click(screen.getByText(/^Lĩnh vực, cam kết/));
    fireEvent.click(screen.getByText('Thêm cam kết'));
    fireEvent.click(screen.getByText('Chung'));
    fireEvent.click(screen.getByText('Lưu'));

    expect(screen.getByText(/^Lĩnh vực, cam kết/).closest('[role=tab]')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(await screen.findByText('Mục này phải ghi')).toBeVisible();
    expect(kept).toEqual([]);
  });

  it.each([
    ['Chung', 'Hiệu lực từ', '30/02/2024'],
    ['Chung', 'Ngày ký', '13/13/2023'],
    ['Chung', 'Số ngày báo trước', 'ba mươi'],
    ['Chung', 'Thời hạn bao nhiêu', '1.5'],
    ['Lĩnh vực, cam kết', 'Hạn', '31/11/2026'],
  ])('on “%s” is not saved over what “%s” could not read', async (tab, name, wrong) => {
    answers(kept);
    const file = withOneCommitment();
    file.agreement.duration = 'P36M';
    await show(<Editor loaded={file} initial={file} onSaved={() => undefined} />);
    const field = screen.getByLabelText(name);
    write(field, wrong);
    fireEvent.click(screen.getByText('Bản dịch'));
    fireEvent.keyDown(window, { key: 's', ctrlKey: true });
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.getByText(new RegExp(`^${tab}`)).closest('[role=tab]')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    write(screen.getByLabelText(/^Tên/, { selector: 'textarea' }), 'Thỏa thuận Thử mới');
    fireEvent.click(screen.getByText('Lưu'));
    expect(kept).toEqual([]);
    expect(field).toHaveValue(wrong);

    fireEvent.click(screen.getByText('Bỏ thay đổi'));
    expect(field).not.toHaveValue(wrong);
    expect(screen.queryByText('Lưu')).toBeNull();
  });

  it('goes to a row that says nothing, wherever it is', async () => {
    answers(kept);
    const file = withOneCommitment();
    await show(<Editor loaded={file} initial={file} onSaved={() => undefined} />);
    fireEvent.click(screen.getByText(/^Lĩnh vực, cam kết/));
    fireEvent.click(screen.getByText('Thêm lĩnh vực'));
    fireEvent.keyDown(window, { key: 's', ctrlKey: true });
    await waitFor(() => expect(screen.getByLabelText('Lĩnh vực 2')).toHaveFocus());
    expect(kept).toEqual([]);
  });

  it('takes out a commitment with what cannot stand without it', async () => {
    answers(kept);
    const file = withOneCommitment();
    await show(<Editor loaded={file} initial={file} onSaved={() => undefined} />);
    fireEvent.click(screen.getByText(/^Lĩnh vực, cam kết/));
    fireEvent.click(screen.getByLabelText('Bỏ “Trao đổi đoàn thử”'));
    fireEvent.click(screen.getByText('Lưu'));

    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.loaded).toEqual(file);
    expect(kept[0]?.wanted).toMatchObject({ commitments: [], citations: [], translations: [] });
    expect(kept[0]?.wanted.areas).toEqual(file.areas);
  });

  it('says which translations no longer match, and takes a new one as a draft of today’s text', async () => {
    answers(kept);
    const file = withOneCommitment();
    await show(<Editor loaded={file} initial={file} onSaved={() => undefined} />);
    fireEvent.click(screen.getByText(/^Lĩnh vực, cam kết/));
    write(screen.getByLabelText('Cam kết 1'), 'Trao đổi đoàn các cấp');
    fireEvent.click(screen.getByText('Bản dịch'));
    expect(screen.getByText(/1 bản dịch cần xem lại/)).toBeVisible();
    write(screen.getByLabelText('Dịch sang: Cam kết 1'), 'ທົດລອງໃໝ່');
    expect(screen.queryByText(/bản dịch cần xem lại/)).toBeNull();
    fireEvent.click(screen.getByText('Lưu'));

    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.wanted.translations).toMatchObject([
      { text: 'ທົດລອງໃໝ່', state: 'draft', sourceDigest: sourceDigest('Trao đổi đoàn các cấp') },
    ]);
  });
});
