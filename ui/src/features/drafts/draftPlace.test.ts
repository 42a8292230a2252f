import { describe, expect, it } from 'vitest';
import { listedDraft } from './draftPlace';

const at = '2026-01-16T02:00:00+00:00';
const listed = (key: string, content: unknown) =>
  listedDraft({ key, content: JSON.stringify(content), at });

describe('listedDraft', () => {
  it.each([
    [
      'activity/a1',
      { activity: { title: 'Việc Thử' } },
      'Việc Thử',
      '/activities/$activityId',
      { activityId: 'a1' },
    ],
    [
      'agreement/new',
      { agreement: { title: 'Thỏa thuận Thử' } },
      'Thỏa thuận Thử',
      '/agreements/$agreementId',
      { agreementId: 'new' },
    ],
    [
      'talks/new',
      { file: { activity: { title: 'Hội đàm Thử' } } },
      'Hội đàm Thử',
      '/talks/$talksId',
      { talksId: 'new' },
    ],
    [
      'delegation/new/delegation_in',
      { file: { activity: { title: '' } } },
      '',
      '/delegations/$delegationId',
      { delegationId: 'new-in' },
    ],
    [
      'delegation/new/delegation_out',
      {},
      '',
      '/delegations/$delegationId',
      { delegationId: 'new-out' },
    ],
    ['delegation/d1', {}, '', '/delegations/$delegationId', { delegationId: 'd1' }],
    [
      'course/new',
      { activity: { title: 'Lớp Thử' } },
      'Lớp Thử',
      '/courses/$courseId',
      { courseId: 'new' },
    ],
    ['event/e1', {}, '', '/events/$eventId', { eventId: 'e1' }],
    ['media/m1', {}, '', '/media/$landscapeId', { landscapeId: 'm1' }],
    ['report/r1', {}, '', '/reports/$reportId', { reportId: 'r1' }],
    ['pack/p1', { pack: { title: 'Hồ sơ Thử' } }, 'Hồ sơ Thử', '/packs/$packId', { packId: 'p1' }],
    [
      'organisation/o1',
      {},
      '',
      '/partners/organisations/$organisationId',
      { organisationId: 'o1' },
    ],
    [
      'person/n1',
      { person: { fullName: 'Người Thử' } },
      'Người Thử',
      '/partners/people/$personId',
      { personId: 'n1' },
    ],
  ])('leads from %s back to its page', (key, content, title, to, params) => {
    expect(listed(key, content)).toMatchObject({
      title,
      place: { kind: 'page', link: { to, params } },
    });
  });

  it('leads back to the rules of the office, which are no record and not new', () => {
    expect(listed('rules/own', { base: [], own: [] })).toMatchObject({
      family: 'rules',
      record: null,
      isNew: false,
      place: { kind: 'page', link: { to: '/delegations/rules' } },
    });
  });

  it('opens a follow-up that is kept, and a new one from what it comes from', () => {
    const content = { followUp: { text: 'Việc Thử' } };
    expect(listed('follow_up/f1', content)).toMatchObject({
      title: 'Việc Thử',
      record: 'f1',
      place: { link: { to: '/follow-ups', search: { open: 'f1' } } },
    });
    expect(listed('follow_up/new/a1', content)).toMatchObject({
      record: null,
      place: { link: { to: '/follow-ups', search: { open: 'new/a1' } } },
    });
  });

  it('leads an amendment back to the agreement it amends', () => {
    expect(listed('agreement/new/g1', {})?.place).toMatchObject({
      link: { params: { agreementId: 'new' }, search: { amends: 'g1' } },
    });
  });

  it('leads a pack that was begun back to what it is for', () => {
    const key = `pack/new/${JSON.stringify({ kind: 'agreement', id: 'g1' })}/talks`;
    expect(listed(key, {})?.place).toMatchObject({
      link: { to: '/packs', search: { agreement: 'g1', template: 'talks' } },
    });
  });

  it('opens the quick entry, with the commitment it was begun from', () => {
    expect(listed('activity/new', { title: 'Ghi nhanh Thử' })).toMatchObject({
      title: 'Ghi nhanh Thử',
      record: null,
      place: { kind: 'quickEntry', commitment: undefined },
    });
    const content = {
      agreement: { id: 'g1', name: 'Thỏa thuận' },
      commitment: { id: 'c1', name: 'Cam kết' },
    };
    expect(listed('activity/new/c1', content)?.place).toEqual({
      kind: 'quickEntry',
      commitment: {
        agreement: { id: 'g1', name: 'Thỏa thuận' },
        commitment: { id: 'c1', name: 'Cam kết' },
      },
    });
  });

  it('lists what cannot be read, so that it can be given up, and nothing of forms that are no more', () => {
    expect(listedDraft({ key: 'talks/t1', content: '{', at })).toMatchObject({
      title: '',
      record: 't1',
    });
    expect(listed('something/else', {})).toBeNull();
  });
});
