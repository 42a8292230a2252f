// Drafts: kept at once when the page goes away, with the names of people and agencies, listed, opened and given up.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, eventually, openDesk, pick, readyToType, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

const contentOf = async (key) => (await desk.call('draft_get', { key })).content;

/** Gives every draft up. */
async function clear() {
  for (const { key } of (await desk.call('draft_list')).rows) await desk.call('draft_discard', { key });
}

for (const [how, leave] of [
  ['the page is reloaded', (page) => page.reload()],
  ['the page is closed', (page) => page.close({ runBeforeUnload: true })],
  ['another page is opened', (page) => page.goto('about:blank')],
]) {
  test(`what is typed up to the last key is kept when ${how}`, async () => {
    await clear();
    const { page } = await desk.visit();
    await page.keyboard.press('Control+n');
    await readyToType(page);
    await page.keyboard.type('Việc dở dang tới phím cuối');
    await leave(page);
    await eventually(async () => assert.match((await contentOf('activity/new')) ?? '', /Việc dở dang tới phím cuối/));
  });
}

test('a date that is still being typed is kept too', async () => {
  await clear();
  const { page } = await desk.visit();
  await page.keyboard.press('Control+n');
  await readyToType(page);
  await page.keyboard.type('Việc dở dang');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5/1/2026');
  await page.reload();
  await eventually(async () => assert.equal(JSON.parse(await contentOf('activity/new')).startsOn, '2026-01-05'));
});

test('people and agencies of a draft keep their names', async () => {
  await clear();
  const { page, complaints } = await desk.visit('#/delegations/new-in');
  await page.getByLabel(/^Tên đoàn/).fill('Đoàn thử còn dở');
  await pick(page, page.getByPlaceholder('Thêm cơ quan').first(), 'Hãng Thử nghiệm Một', /Tạo mới/);
  await page.getByRole('row', { name: /Hãng Thử nghiệm Một/ }).waitFor();
  await page.getByRole('tab', { name: 'Thành viên' }).click();
  await pick(page, page.getByPlaceholder('Thêm người').first(), 'Nguyễn Thử Người', /Tạo mới/);
  const member = page.getByRole('textbox', { name: 'Họ và tên, dòng 1' }).first();
  await eventually(async () => assert.equal(await member.inputValue(), 'Nguyễn Thử Người'));
  await page.reload();
  await page.getByText('Đây là bản nháp chưa lưu từ lần trước.').waitFor();
  await page.getByRole('row', { name: /Hãng Thử nghiệm Một/ }).waitFor();
  await page.getByRole('tab', { name: 'Thành viên' }).click();
  await eventually(async () => assert.equal(await member.inputValue(), 'Nguyễn Thử Người'));
  assert.equal(await page.getByText('Bản ghi không còn').count(), 0);
  assert.deepEqual(complaints, []);
});

test('new parties of an agreement keep their names', async () => {
  await clear();
  const { page } = await desk.visit('#/agreements/new');
  await page.getByLabel(/^Tên/).first().fill('Thỏa thuận thử còn dở');
  await page.getByRole('tab', { name: 'Các bên, người ký' }).click();
  await pick(page, page.getByPlaceholder('Thêm bên').first(), 'Cơ quan Thử nghiệm Hai', /Tạo mới/);
  await page.getByRole('row', { name: /Cơ quan Thử nghiệm Hai/ }).waitFor();
  await page.reload();
  await page.getByText('Đây là bản nháp chưa lưu từ lần trước.').waitFor();
  await page.getByRole('tab', { name: 'Các bên, người ký' }).click();
  await eventually(async () => assert.equal(await page.getByText('Cơ quan Thử nghiệm Hai').count() > 0, true));
  assert.equal(await page.getByText('Bản ghi không còn').count(), 0);
});

test('leaving a changed record says that the draft is kept; it is listed, opened and given up', async () => {
  await clear();
  const { file } = await desk.call('activity_save', { wanted: { activity: { title: 'Việc thử có bản nháp' } } });
  const { page, complaints } = await desk.visit(`#/activities/${file.activity.id}`);
  await page.getByLabel('Địa điểm', { exact: true }).first().fill('Phòng thử');
  await page.getByRole('link', { name: 'Hôm nay' }).click();
  await announced(page, /Bản nháp đã được giữ/);
  const drafts = page.getByRole('list', { name: 'Bản nháp của tôi' });
  await drafts.getByText('Việc thử có bản nháp').waitFor();
  await assertAccessible(page, 'Hôm nay with a draft');
  await drafts.getByText('Việc thử có bản nháp').click();
  await page.getByText('Đây là bản nháp chưa lưu từ lần trước.').waitFor();
  assert.equal(await page.getByLabel('Địa điểm', { exact: true }).first().inputValue(), 'Phòng thử');

  await page.getByRole('link', { name: 'Nhật ký hoạt động' }).click();
  await drafts.getByRole('button', { name: 'Bỏ bản nháp “Việc thử có bản nháp”' }).click();
  await drafts.waitFor({ state: 'detached' });
  assert.equal(await contentOf(`activity/${file.activity.id}`), null);
  assert.deepEqual(complaints, []);
});

test('rules of the office are kept as a draft, taken up again and saved by keyboard', async () => {
  await clear();
  const { page, complaints } = await desk.visit('#/delegations/rules');
  const own = page.getByRole('grid', { name: 'Quy định của cơ quan' });
  const citation = own.getByRole('textbox', { name: 'Căn cứ, dòng 1', exact: true });
  const figure = own.getByRole('textbox', { name: 'Mức, dòng 1', exact: true });
  await page.getByRole('button', { name: 'Thêm quy định' }).click();
  assert.equal(await figure.inputValue(), '');
  await citation.focus();
  await page.keyboard.type('Quy chế thử còn dở');
  await page.getByRole('link', { name: 'Hôm nay' }).click();
  await announced(page, /Bản nháp đã được giữ/);
  const drafts = page.getByRole('list', { name: 'Bản nháp của tôi' });
  await drafts.getByText('Quy định của cơ quan').click();
  await page.getByText('Đây là bản nháp chưa lưu từ lần trước.').waitFor();
  await eventually(async () => assert.equal(await citation.inputValue(), 'Quy chế thử còn dở'));
  await figure.focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+s');
  await announced(page, 'Đã lưu quy định của cơ quan');
  await eventually(async () => assert.equal(await contentOf('rules/own'), null));
  const { own: kept } = await desk.call('rule_list');
  assert.deepEqual(
    kept.map(({ citation, figure }) => [citation, figure]),
    [['Quy chế thử còn dở', '7']],
  );
  assert.deepEqual(complaints, []);
});

test('drafts of new records are opened where they were begun', async () => {
  await clear();
  await desk.call('draft_save', { key: 'person/new', content: JSON.stringify({ fullName: 'Trần Thử Nháp' }) });
  await desk.call('draft_save', { key: 'activity/new', content: JSON.stringify({ title: 'Ghi nhanh thử' }) });
  const { page } = await desk.visit();
  const drafts = page.getByRole('list', { name: 'Bản nháp của tôi' });
  await drafts.getByText('Ghi nhanh thử').click();
  await eventually(async () => assert.equal(await page.getByLabel(/^Tên hoạt động/).inputValue(), 'Ghi nhanh thử'));
  await page.keyboard.press('Escape');
  await drafts.getByText('Trần Thử Nháp').click();
  await eventually(async () => assert.equal(await page.getByLabel(/^Họ và tên|^Họ tên/).first().inputValue(), 'Trần Thử Nháp'));
});

test('a record changed elsewhere while it is typed into keeps both changes, and asks where both changed a field', async () => {
  await clear();
  const { file } = await desk.call('activity_save', { wanted: { activity: { title: 'Việc thử hai nơi' } } });
  const { page } = await desk.visit(`#/activities/${file.activity.id}`);
  const place = page.getByLabel('Địa điểm', { exact: true }).first();
  await place.fill('Nhập ở đây');
  // Another window, or a bulk edit, saves the same record meanwhile.
  const elsewhere = { ...file, activity: { ...file.activity, summary: 'Tóm tắt ở nơi khác', place: 'Sửa ở nơi khác' } };
  await desk.call('activity_save', { loaded: file, wanted: elsewhere });
  const told = page.getByRole('alert').filter({ hasText: 'Bản ghi vừa được sửa ở nơi khác' });
  await told.getByText('đang nhập “Nhập ở đây”; ở nơi khác là “Sửa ở nơi khác”').waitFor();
  await assertAccessible(page, 'a record changed elsewhere');
  assert.equal(await page.getByLabel('Nội dung', { exact: true }).first().inputValue(), 'Tóm tắt ở nơi khác');
  await told.getByRole('button', { name: 'Giữ nội dung đang nhập' }).click();
  await told.waitFor({ state: 'detached' });
  await saveRecord(page);
  const kept = (await desk.call('activity_get', { id: file.activity.id })).file.activity;
  assert.deepEqual([kept.place, kept.summary], ['Nhập ở đây', 'Tóm tắt ở nơi khác']);
});
