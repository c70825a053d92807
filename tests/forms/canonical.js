// SPDX-License-Identifier: MPL-2.0
// canonical.js <canonicalize.js> <folder> <report.json>...: the canonical text of each report by
// somebody else's RFC 8785, and by the words of docs/datos/README.md written down a second time;
// into the folder, under the file's name.
'use strict';
const fs = require('fs');
const path = require('path');
const [module_path, folder, ...files] = process.argv.slice(2);
const canonicalize = require(path.resolve(module_path));

const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0001}\u{E0020}-\u{E007F}]/gu;

function text(value) {
  const folded = value
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^ | $/g, '');
  return folded === '' ? null : folded;
}

function folded(value) {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    const short = Number(value.toPrecision(15));
    return Number.isFinite(short) ? short : value;
  }
  if (Array.isArray(value)) return value.map(folded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, folded(member)]));
}

function canonical(report) {
  const form = folded(report);
  delete form.cierre;
  form.encabezado.ejes = form.encabezado.ejes.filter((axis) => axis !== null);
  form.lineas_accion = form.lineas_accion.filter((line) => line !== null);
  return canonicalize(form);
}

for (const file of files) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(path.join(folder, path.basename(file)), canonical(report));
}
