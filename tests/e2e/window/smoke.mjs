// The main flow in the real window: open the sample office, log an activity with the keyboard alone, find it in the log,
// see the briefing pack of an agreement; then what the page must not be able to do, and a second start of the program. What it shows is that window, page, command and office hook up under the shipped policy; flows in depth
// run in Chromium.
//
//   node smoke.mjs PROGRAM OFFICE PICTURES TITLE     with TAURI_DRIVER naming tauri-driver, CAUNOI_NOW the time the program starts at
//
// PICTURES is a folder for screenshots; TITLE is what the activity is called, for the caller to look up in the office afterwards.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { KEY, openWindow } from "./webdriver.mjs";

const [application, office, pictures, title] = process.argv.slice(2);
const now = process.env.CAUNOI_NOW;
if (title === undefined || process.env.TAURI_DRIVER === undefined || now === undefined) {
  throw new Error("usage: TAURI_DRIVER=… CAUNOI_NOW=… node smoke.mjs PROGRAM OFFICE PICTURES TITLE");
}

const window = await openWindow({ driver: process.env.TAURI_DRIVER, application, args: ["--office", office, "--now", now] });
try {
  await window.until("the first page of the office", () => document.querySelector("main h1, main h2") !== null);
  await window.ask(() => {
    globalThis.refusals = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.refusals.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await window.screenshot(join(pictures, "1-opened.png"));

  await window.chord(KEY.control, "n");
  await window.until("the form for a new activity, ready to type", () => document.activeElement.closest("[role=dialog] form") !== null);
  await window.type(title);
  await window.chord(KEY.tab);
  await window.type("13/10/2025");
  // Keys are on their way while the page still draws the ones before.
  await window.until("the date to arrive", () => document.activeElement.value === "13/10/2025");
  await window.screenshot(join(pictures, "2-typed.png"));
  await window.chord(KEY.control, KEY.enter);
  await window.until("the form to close after saving", () => document.querySelector("[role=dialog] form") === null);

  await goTo("Nhật ký hoạt động");
  const listed = (title) => [...document.querySelectorAll("main [role=row]")].some((row) => row.innerText.includes(title));
  await window.until("the new activity in the log", listed, title);
  await window.screenshot(join(pictures, "3-logged.png"));

  await goTo("Thỏa thuận");
  await window.until("an agreement in the register", () => document.querySelector("main [role=grid] [role=row] [role=gridcell]") !== null);
  await window.ask(() => document.querySelector("main [role=grid]").focus());
  await window.chord(KEY.enter);
  await window.until("the agreement", () => location.hash.startsWith("#/agreements/") && document.querySelector("main h1") !== null);
  await window.chord(KEY.control, "p");
  await window.until("the first page of the pack, with ink on it", () => {
    const page = document.querySelector("main canvas[data-drawn=true]");
    if (page === null) return false;
    const { data } = page.getContext("2d").getImageData(0, 0, page.width, page.height);
    return data.some((value, at) => at % 4 === 0 && value < 100);
  });
  await window.screenshot(join(pictures, "4-pack.png"));

  await nothingUnpicked();
  await staysAtHome();
  await secondStart();

  const refusals = await window.ask(() => globalThis.refusals);
  if (refusals.length > 0) throw new Error(`the content policy refused what the page needs:\n${refusals.join("\n")}`);
  console.log(`logged by keyboard, found in the log, pack drawn: ${title}`);
} catch (fault) {
  await window.screenshot(join(pictures, "failed.png"));
  throw fault;
} finally {
  await window.close();
}

/** Goes to a page by its name through the palette. */
async function goTo(name) {
  await window.chord(KEY.control, "k");
  await window.until("the palette", () => document.activeElement.getAttribute("role") === "combobox");
  await window.type(name);
  const offered = (name) => document.querySelector("[role=option][aria-selected=true]")?.innerText.includes(name) ?? false;
  await window.until(`the palette to offer ${name}`, offered, name);
  await window.chord(KEY.enter);
  await window.until(`the page ${name}`, (name) => document.querySelector("main h1")?.innerText === name, name);
}

/** A path from the page is no file that a person picked: it is neither read nor written. */
async function nothingUnpicked() {
  for (const [cmd, payload] of [
    ["attachment_add", { path: join(office, "office.header") }],
    ["text_save", { text: { text: "x" }, path: join(pictures, "page.pdf") }],
    ["office_open", { folder: pictures }],
  ]) {
    await window.ask((cmd, payload) => {
      globalThis.answer = undefined;
      const told = (answer) => {
        globalThis.answer = answer;
      };
      globalThis.__TAURI_INTERNALS__.invoke("call", { cmd, payload }).then(
        () => told("done"),
        (error) => told(error.code),
      );
    }, cmd, payload);
    const answer = await window.until(`the answer to ${cmd}`, () => globalThis.answer);
    if (answer !== "path_not_picked") throw new Error(`${cmd} with a path of the page's own: ${answer}`);
  }
}

/** The window leaves for no other page and opens no other window: nothing goes out in an address. */
async function staysAtHome() {
  const reached = [];
  const server = createServer((request, response) => {
    reached.push(request.url);
    response.end("outside");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const outside = `http://127.0.0.1:${server.address().port}`;
  const home = await window.ask(() => location.href);
  await window.ask((outside) => {
    location.href = `${outside}/away`;
  }, outside);
  await window.ask((outside) => {
    open(`${outside}/popup`);
  }, outside);
  await window.ask((outside) => {
    const link = document.createElement("a");
    link.href = `${outside}/link`;
    link.target = "_blank";
    document.body.append(link);
    link.click();
    link.remove();
  }, outside);
  // A request that is let through arrives well within this time on one machine.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  server.close();
  const now = await window.ask(() => location.href);
  if (reached.length > 0 || now !== home) throw new Error(`the page left ${home} for ${now}; the server saw ${reached.join(" ")}`);
}

/** A second start ends at once, and the first window offers the office it asked for. */
async function secondStart() {
  const offered = (title) => [...document.querySelectorAll("[role=dialog]")].some((dialog) => dialog.innerText.includes(title));
  for (const args of [[], ["--office", office], ["--office", join(dirname(office), "khac")]]) {
    const { status, stderr } = spawnSync(application, args, { encoding: "utf8", timeout: 20_000 });
    if (status !== 0) throw new Error(`a second start with ${args.join(" ")} ended with ${status}: ${stderr}`);
  }
  await window.until("the offer of the other office", offered, "Mở cơ quan khác?");
  await window.screenshot(join(pictures, "5-second-start.png"));
  await window.chord(KEY.escape);
  await window.until("the offer to be declined", () => document.querySelector("[role=dialog]") === null);
}
