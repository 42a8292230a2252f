import { describe, expect, it } from 'vitest';
import type { Attendance } from '@/contract';
import { markAt, withMark } from './attendance';

const place = { activity: 'a', session: 's1', person: 'p1' };

describe('withMark', () => {
  it('marks, changes the mark of the same record, and takes it away', () => {
    const first = withMark([], place, 'present');
    expect(first).toEqual([{ id: first[0]?.id, ...place, mark: 'present' }]);
    const changed = withMark(first, place, 'late');
    expect(changed).toEqual([{ ...first[0], mark: 'late' }]);
    expect(markAt(changed, place)).toBe('late');
    expect(withMark(changed, place, null)).toEqual([]);
  });

  it('leaves the other places alone', () => {
    const other: Attendance = {
      id: 'x',
      activity: 'a',
      session: 's2',
      person: 'p1',
      mark: 'absent',
    };
    expect(withMark([other], place, 'present')).toContain(other);
    expect(markAt([other], place)).toBeNull();
  });
});
