import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonFile } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { NewPerson } from './NewPerson';

const noDraft = { content: null };
const field = (name: string | RegExp) => screen.getByLabelText(name, { selector: 'input' });

/** Typing key by key is what slows a test; these fields do nothing until they are left. */
const write = (name: string | RegExp, text: string) =>
  fireEvent.change(field(name), { target: { value: text } });

describe('NewPerson', () => {
  let kept: PersonFile[];
  beforeEach(() => {
    kept = [];
    fakePlatform({
      draft_get: () => noDraft,
      draft_save: () => noDraft,
      draft_discard: () => noDraft,
      organisation_list: () => ({
        rows: [
          {
            organisation: {
              id: 'org',
              kind: 'unknown',
              country: 'unknown',
              parent: null,
              province: '',
              notes: '',
            },
            name: 'Cục Thử',
            short: '',
            parentName: '',
            names: 1,
            succeeded: false,
            side: 'unknown' as const,
            highlights: [],
          },
        ],
        next: null,
        total: 1,
        more: false,
      }),
      person_save: ({ wanted }) => {
        kept.push(wanted);
        return { file: wanted, activities: [], names: {} };
      },
    });
  });

  it('keeps the full name whole, and the post with its organisation', async () => {
    const onMade = vi.fn();
    await show(<NewPerson onMade={onMade} />);
    write(/Họ và tên/, 'Trần Thử Nghiệm');
    write('Chức vụ', 'Phó Cục trưởng');
    await userEvent.type(field('Cơ quan'), 'cuc');
    await screen.findByText('Cục Thử');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(onMade).toHaveBeenCalledWith(kept[0]?.person.id));
    expect(kept[0]).toMatchObject({
      person: { fullName: 'Trần Thử Nghiệm', country: 'unknown' },
      posts: [
        { title: 'Phó Cục trưởng', organisation: 'org', validFrom: 'unknown', validTo: 'unknown' },
      ],
    });
  });

  it('makes no post of nothing, and asks for the name', async () => {
    await show(<NewPerson onMade={() => undefined} />);
    await userEvent.click(screen.getByText('Lưu'));
    expect(screen.getByText('Mục này phải ghi')).toBeVisible();
    expect(kept).toEqual([]);
    write(/Họ và tên/, 'Lê Thử');
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.posts).toEqual([]);
  });
});
