// Partners: an organisation with its names over time and who took over from it, a person with a post.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openDesk, pick, readyToType, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

test('an organisation is entered, renamed from a day on, and shown with both names', async () => {
  const { page, complaints } = await desk.visit('#/partners');
  await assertAccessible(page, 'organisations');
  await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
  await readyToType(page);
  await assertAccessible(page, 'new organisation');
  await page.keyboard.type('Sở Thử nghiệm cũ');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sở Thử nghiệm cũ' }).waitFor();

  await page.getByRole('tab', { name: 'Thông tin, tên gọi' }).click();
  const names = page.getByRole('table', { name: 'Tên gọi theo thời gian' });
  await names.getByLabel('Đến').first().fill('28/02/2025');
  await page.getByRole('button', { name: 'Thêm tên gọi' }).click();
  await names.getByRole('textbox', { name: 'Tên', exact: true }).last().fill('Sở Thử nghiệm mới');
  await names.getByLabel('Từ').last().fill('01/03/2025');
  await names.getByLabel('Đến').last().fill('nay');
  await page.keyboard.press('Tab');
  await assertAccessible(page, 'organisation, names');
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Sở Thử nghiệm mới' }).waitFor();
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByRole('cell', { name: 'Sở Thử nghiệm cũ' }).waitFor();
  await assertAccessible(page, 'organisation, overview');
  for (const tab of ['Kế thừa', 'Nguồn', 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    await assertAccessible(page, `organisation, ${tab}`);
  }
  assert.deepEqual(complaints, []);
});

test('a person is entered with a post at an organisation', async () => {
  const { page, complaints } = await desk.visit('#/partners?list=people');
  await assertAccessible(page, 'people');
  await page.getByRole('button', { name: 'Thêm cá nhân' }).click();
  await readyToType(page);
  await page.keyboard.type('Nguyễn Văn Thử');
  await assertAccessible(page, 'new person');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nguyễn Văn Thử' }).waitFor();

  await page.getByRole('tab', { name: 'Thông tin, chức vụ' }).click();
  await page.getByRole('button', { name: 'Thêm chức vụ' }).click();
  const posts = page.getByRole('table', { name: 'Chức vụ theo thời gian' });
  await posts.getByLabel('Chức vụ').fill('Trưởng phòng Thử');
  await pick(page, posts.getByLabel('Cơ quan'), 'pasaxon', /Pasaxon/);
  await posts.getByLabel('Từ').fill('2024');
  await page.keyboard.press('Tab');
  await assertAccessible(page, 'person, posts');
  await saveRecord(page);
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByRole('cell', { name: 'Trưởng phòng Thử' }).waitFor();
  await page.getByRole('cell', { name: /từ 2024/ }).waitFor();
  await assertAccessible(page, 'person, overview');
  for (const tab of ['Nguồn', 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    await assertAccessible(page, `person, ${tab}`);
  }
  assert.deepEqual(complaints, []);
});

test('succession is told on both sides', async () => {
  const save = async (name) =>
    (
      await desk.call('organisation_save', {
        wanted: { organisation: {}, names: [{ lang: 'vi', name, validFrom: 'unknown', validTo: 'open' }] },
      })
    ).file.organisation.id;
  const old = await save('Cục Tiền thân Thử');
  const heir = await save('Cục Kế thừa Thử');
  const { page } = await desk.visit(`#/partners/organisations/${old}`);
  await page.getByRole('tab', { name: 'Kế thừa' }).click();
  await pick(page, page.getByLabel('Thêm cơ quan kế thừa…'), 'ke thua thu', 'Cục Kế thừa Thử');
  await page.getByLabel('Căn cứ pháp lý').fill('Quyết định thử');
  await saveRecord(page);
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByRole('link', { name: 'Cục Kế thừa Thử' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cục Kế thừa Thử' }).waitFor();
  await page.getByText('Tiếp nhận nhiệm vụ từ').waitFor();
  await page.getByRole('link', { name: 'Cục Tiền thân Thử' }).waitFor();
  assert.ok(page.url().includes(heir));
  await assertAccessible(page, 'organisation, successor');
});
