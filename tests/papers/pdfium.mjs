// The text of a PDF as PDFium finds it, the reader inside Chromium and many viewers: page after page on standard output.
// usage: node pdfium.mjs FILE

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { PDFiumLibrary } = createRequire(path.join(root, "ui/package.json"))("@hyzyla/pdfium");

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(process.argv[2]));
for (const page of document.pages()) console.log(page.getText());
document.destroy();
library.destroy();
