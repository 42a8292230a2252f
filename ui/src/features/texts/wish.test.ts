import { describe, expect, it } from 'vitest';
import { completeWish, emptyWish, type TextWish, textRequest } from './wish';

describe('completeWish', () => {
  it('gives a draft of an earlier version the parts it lacks and keeps the rest', () => {
    const kept = { ...emptyWish('lo'), text: 'Một.' };
    kept.lines.signer = 'Nguyễn Văn Thử';
    const { secretary: _, ...lines } = kept.lines;
    expect(completeWish({ ...kept, lines } as TextWish)).toEqual(kept);
  });
});

describe('textRequest', () => {
  it('asks for nothing while there is no text', () => {
    expect(textRequest({ ...emptyWish('vi'), text: ' \n' }, 'vi')).toBeNull();
  });

  it('takes each line of a list as one, and tells findings in the language of the screen', () => {
    const wish = { ...emptyWish('lo'), text: 'Một.' };
    wish.lists.recipients = 'Như trên;\n\n Lưu: VT. \n';
    const request = textRequest(wish, 'en');
    expect(request?.front?.recipients).toEqual(['Như trên;', 'Lưu: VT.']);
    expect(request).toMatchObject({
      lang: 'lo',
      tongue: 'en',
      format: 'decree30',
      notation: 'plain',
    });
  });
});
