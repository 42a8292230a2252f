// Agreements: registered, edited, their commitments carried out by activities or clearly not, deleted and brought back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, eventually, openDesk, pick, readyToType, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

/** An agreement of this title with these commitments, kept without the page. */
async function kept(title, commitments = []) {
  const { file } = await desk.call('agreement_save', {
    wanted: {
      agreement: { title, kind: 'plan' },
      commitments: commitments.map((text, index) => ({ text, position: index + 1 })),
    },
  });
  return file.agreement.id;
}

test('an agreement is registered with its party and commitment, found without marks, edited and undone', async () => {
  const { page, complaints } = await desk.visit('#/agreements');
  await page.getByRole('link', { name: 'Thêm thỏa thuận' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thỏa thuận mới' }).waitFor();
  await assertAccessible(page, 'new agreement');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Kế hoạch Hợp tác Thử nghiệm');
  await page.getByLabel('Ngày ký').fill('05/2026');

  await page.getByRole('tab', { name: 'Các bên, người ký' }).click();
  await pick(page, page.getByLabel('Thêm bên ký…'), 'pasaxon', /Pasaxon/);
  await page.getByRole('tab', { name: 'Lĩnh vực, cam kết' }).click();
  await page.getByRole('button', { name: 'Thêm cam kết' }).click();
  await page.getByRole('textbox', { name: 'Cam kết 1' }).fill('Mỗi năm trao đổi một đoàn phóng viên thử');
  await assertAccessible(page, 'new agreement, commitments');
  await saveRecord(page);

  await page.getByRole('heading', { level: 1, name: 'Kế hoạch Hợp tác Thử nghiệm' }).waitFor();
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByText('Mỗi năm trao đổi một đoàn phóng viên thử').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'đoàn phóng viên thử' }).getByText('chưa thực hiện').waitFor();
  await assertAccessible(page, 'agreement, overview');

  await page.getByRole('link', { name: 'Thỏa thuận', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Tìm trong sổ thỏa thuận' }).fill('hop tac thu nghiem');
  await page.getByRole('grid').locator('mark').first().waitFor();
  await page.getByRole('grid').getByText('Kế hoạch Hợp tác Thử nghiệm').click();
  await page.getByRole('tab', { name: 'Chung' }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Kế hoạch Hợp tác Đã sửa');
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Kế hoạch Hợp tác Đã sửa' }).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { level: 1, name: 'Kế hoạch Hợp tác Thử nghiệm' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('an activity begun from a commitment stands beside it once it is logged', async () => {
  const id = await kept('Thỏa thuận có cam kết thử', ['Cam kết được thực hiện thử', 'Cam kết còn nợ thử']);
  const { page, complaints } = await desk.visit(`#/agreements/${id}`);
  const commitment = page.getByRole('listitem').filter({ hasText: 'Cam kết được thực hiện thử' });
  await commitment.getByText('chưa thực hiện').waitFor();
  await commitment.getByRole('button', { name: /^Ghi hoạt động/ }).click();
  await readyToType(page);
  await page.getByText('Thực hiện cam kết: Cam kết được thực hiện thử').waitFor();
  await assertAccessible(page, 'quick entry from a commitment');
  await page.keyboard.type('Đoàn phóng viên thử sang thăm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('01/10/2025');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await commitment.getByText('đã có hoạt động').waitFor();
  await commitment.getByRole('link', { name: /Đoàn phóng viên thử sang thăm/ }).waitFor();
  await page.getByText('1/2 cam kết đã có hoạt động thực hiện').waitFor();
  await page.getByText('Chưa thực hiện · 1').click();
  await eventually(async () => assert.equal(await commitment.count(), 0));
  await page.getByText('Cam kết còn nợ thử').waitFor();
  assert.deepEqual(complaints, []);
});

test('every tab of the founding agreement passes', async () => {
  const { rows } = await desk.call('agreement_list', { limit: 50, text: 'bien ban ghi nho' });
  const { page, complaints } = await desk.visit(`#/agreements/${rows[0].agreement.id}`);
  for (const tab of [
    'Tổng quan',
    'Chung',
    'Các bên, người ký',
    'Lĩnh vực, cam kết',
    'Căn cứ, tệp',
    'Nguồn',
    'Bản dịch',
    'Lịch sử',
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    await assertAccessible(page, `agreement, ${tab}`);
  }
  assert.deepEqual(complaints, []);
});

test('a deleted agreement lies among the deleted records and comes back from there', async () => {
  const id = await kept('Thỏa thuận sắp xóa thử');
  const { page, complaints } = await desk.visit(`#/agreements/${id}`);
  await page.getByRole('button', { name: 'Thêm thao tác' }).click();
  await page.getByRole('menuitem', { name: 'Xóa thỏa thuận' }).click();
  await announced(page, 'Đã xóa 1 thỏa thuận');
  await page.getByRole('heading', { level: 1, name: 'Thỏa thuận', exact: true }).waitFor();

  await page.getByRole('button', { name: 'Tùy chọn' }).click();
  await page.getByRole('menuitem', { name: 'Bản ghi đã xóa' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bản ghi đã xóa' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Thỏa thuận sắp xóa thử' });
  await row.waitFor();
  await assertAccessible(page, 'deleted records');
  await row.click();
  await page.getByRole('dialog', { name: 'Thỏa thuận sắp xóa thử' }).waitFor();
  await assertAccessible(page, 'a deleted record');
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await announced(page, 'Đã khôi phục 1 bản ghi');
  await row.waitFor({ state: 'detached' });
  assert.equal((await desk.call('agreement_get', { id })).file.agreement.title, 'Thỏa thuận sắp xóa thử');
  assert.deepEqual(complaints, []);
});

test('the register is narrowed to a standing and a party', async () => {
  await desk.call('agreement_save', { wanted: { agreement: { title: 'Dự thảo đang bàn thử', stage: 'negotiating' } } });
  const { page } = await desk.visit('#/agreements');
  const grid = page.getByRole('grid');
  await page.getByRole('button', { name: /^Hiệu lực/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'đang đàm phán' }).click();
  await page.keyboard.press('Escape');
  await grid.getByText('Dự thảo đang bàn thử').waitFor();
  await eventually(async () => assert.equal(await grid.getByText(/ghi nhớ/).count(), 0));
  await assertAccessible(page, 'register, narrowed');
  await pick(page, page.getByLabel('Bên ký'), 'pasaxon', /Pasaxon/);
  await page.getByText('Không có dòng nào khớp').waitFor();
  await assertAccessible(page, 'register with nothing left');
});
