// The part of the WebDriver protocol (W3C) that the window tests use, spoken through tauri-driver.
// Not a test framework: a session on one program, a keyboard, and questions about the page.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Keys without a character, by the protocol's code points. */
export const KEY = { control: "\uE009", enter: "\uE007", escape: "\uE00C", tab: "\uE004" };

/** Starts tauri-driver, and through it the program; resolves once its window has a page. */
export async function openWindow({ driver, application, args }) {
  const [port, nativePort] = [await freePort(), await freePort()];
  const process_ = spawn(driver, ["--port", String(port), "--native-port", String(nativePort)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const server = `http://127.0.0.1:${port}`;
  try {
    await reachable(server, process_);
    const capabilities = { alwaysMatch: { "tauri:options": { application, args } } };
    const { sessionId } = await call("POST", `${server}/session`, { capabilities });
    return new Window(`${server}/session/${sessionId}`, process_);
  } catch (fault) {
    process_.kill();
    throw fault;
  }
}

class Window {
  #session;
  #driver;

  constructor(session, driver) {
    this.#session = session;
    this.#driver = driver;
  }

  /** Presses keys together, such as Ctrl and N, and lets go in reverse. */
  async chord(...keys) {
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#keys([...down, ...up]);
  }

  /** Types a text one character after another, as fingers do. */
  async type(text) {
    await this.#keys([...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]));
  }

  /** What a function of the page returns; it sees nothing but its arguments. */
  async ask(question, ...args) {
    const script = `return (${question}).apply(null, arguments);`;
    return call("POST", `${this.#session}/execute/sync`, { script, args });
  }

  /** Waits until the question is answered with something true; the failure names what was waited for. */
  async until(what, question, ...args) {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const answer = await this.ask(question, ...args);
      if (answer) return answer;
      await pause(100);
    }
    throw new Error(`waited 20 s in vain for ${what}`);
  }

  /** A picture of the window as a PNG file. */
  async screenshot(path) {
    const picture = await call("GET", `${this.#session}/screenshot`);
    await writeFile(path, Buffer.from(picture, "base64"));
  }

  /** Ends the program and the driver. */
  async close() {
    try {
      await call("DELETE", this.#session);
    } finally {
      this.#driver.kill();
      if (this.#driver.exitCode === null && this.#driver.signalCode === null) await once(this.#driver, "exit");
    }
  }

  async #keys(actions) {
    const keyboard = { type: "key", id: "keyboard", actions };
    await call("POST", `${this.#session}/actions`, { actions: [keyboard] });
  }
}

async function call(method, url, body) {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

async function reachable(server, process_) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (process_.exitCode !== null) throw new Error(`tauri-driver ended at once with code ${process_.exitCode}`);
    try {
      await fetch(`${server}/status`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error("tauri-driver does not answer");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
