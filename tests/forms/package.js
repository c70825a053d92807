// SPDX-License-Identifier: MPL-2.0
// package.js <folder of the libraries> <folder of the package> <folder of the reports>: reads a data
// package with programs that are not ours and holds it against the reports that it was made of, whose
// names it tells. Whoever reads a text takes one apostrophe away where there is one before a
// character that begins a formula.
'use strict';
const assert = require('assert');
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const [libraries, folder, reports] = process.argv.slice(2);
const Ajv = require(path.join(libraries, 'ajv', 'ajv.bundle.js'));
const Papa = require(path.join(libraries, 'papaparse', 'papaparse.js'));
const {Schema} = require(path.join(libraries, 'tableschema', 'tableschema.js'));
const read = (...names) => fs.readFileSync(path.join(...names));

const descriptor = JSON.parse(read(folder, 'datapackage.json'));

function checkDescriptor() {
  const profile = JSON.parse(read(libraries, 'datapackage', 'tabular-data-package.json'));
  delete profile.$schema;  // An older draft, of which it uses what the later ones have.
  const validate = new Ajv({schemaId: 'auto', unknownFormats: 'ignore', logger: false}).compile(profile);
  assert(validate(descriptor), JSON.stringify(validate.errors));
  const broken = JSON.parse(JSON.stringify(descriptor));
  broken.resources[1].schema.fields[0].type = 'figure';
  assert(!validate(broken), 'the schema holds nothing');
}

// The rows of a file as texts, by the names of its columns.
function rowsOf(resource) {
  const bytes = read(folder, resource.path);
  assert.strictEqual(bytes.length, resource.bytes, resource.path);
  const hash = crypto.createHash('sha256').update(bytes).digest('hex');
  assert.strictEqual(resource.hash, `sha256:${hash}`);
  const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  assert(!text.startsWith('\uFEFF') && text.endsWith('\r\n'), resource.path);
  const {data, errors} = Papa.parse(text, {delimiter: ',', newline: '\r\n'});
  assert.deepStrictEqual(errors, []);
  assert.deepStrictEqual(data.pop(), [''], 'what follows the last line');
  const names = data.shift();
  assert.deepStrictEqual(names, resource.schema.fields.map((field) => field.name));
  return data.map((cells) => {
    assert.strictEqual(cells.length, names.length);
    for (const cell of cells)
      assert(!/^[=+@\t\r]|^-(?![0-9.]+$)/.test(cell), `a formula: ${cell}`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

// The same, each value as its type; a value that is none, or breaks a constraint, throws.
async function typed(resource, rows) {
  const schema = await Schema.load(resource.schema, {strict: true});
  return rows.map((row) => {
    const cells = schema.castRow(Object.values(row));
    const value = (cell) => (typeof cell === 'string' ? cell.replace(/^'(?='*[=+\-@\t\r])/, '') : cell);
    return Object.fromEntries(schema.fieldNames.map((name, at) => [name, value(cells[at])]));
  });
}

function checkKeys(tables) {
  for (const {name, schema} of descriptor.resources) {
    const key = (row) => JSON.stringify(schema.primaryKey.map((field) => row[field]));
    assert.strictEqual(new Set(tables[name].map(key)).size, tables[name].length, name);
    for (const {fields, reference} of schema.foreignKeys || []) {
      const there = new Set(tables[reference.resource].map((row) => row[reference.fields[0]]));
      for (const row of tables[name]) assert(row[fields[0]] === null || there.has(row[fields[0]]));
    }
  }
  const goals = new Set(tables.metas.map((row) => `${row.reporte} ${row.fila}`));
  for (const finding of tables.hallazgos)
    assert(finding.fila === null || goals.has(`${finding.reporte} ${finding.fila}`));
}

const withoutNul = (text) => text.replace(/\0/g, '');
const captured = (value) => (typeof value === 'string' ? withoutNul(value) : value);
const digits15 = (number) => Number(number.toPrecision(15));

// The number that a text is, without its group marks.
const figureIn = (text) => Number(
    text.trim().normalize('NFKC').replace('\u2212', '-').replace(/[,\s]/g, ''));

// One cell of a report in its column, and in `capturado` what the column cannot say.
function checkCell(row, name, value, isFigure) {
  const kept = (row.capturado || {})[name];
  const shown = row[name];
  const what = `${row.reporte} ${row.fila} ${name}`;
  if (value === null) return assert(shown === null && kept === undefined, what);
  if (typeof value === 'number') {
    assert.strictEqual(kept, undefined, what);
    return assert(Math.abs(Number(shown) - digits15(value)) <= Math.abs(value) * 1e-15, `${what}: ${shown} ${value}`);
  }
  if (typeof value === 'string' && !isFigure) {
    assert.strictEqual(kept, undefined, what);
    return assert.strictEqual(shown, withoutNul(value) || null, what);
  }
  assert.deepStrictEqual(kept, captured(value), what);
  if (typeof value === 'object' || shown === null) return assert.strictEqual(shown, null, what);
  assert(isFigure && Number(shown) === figureIn(value), `${what}: ${shown} ${value}`);
}

function checkReport(row, report) {
  for (const name of ['institucion', 'administracion', 'autorizacion']) checkCell(row, name, report[name], false);
  for (const name of Object.keys(report.encabezado))
    if (name !== 'ejes') checkCell(row, name, report.encabezado[name], false);
  for (const name of ['ejercicio', 'trimestre', 'tolerancia'])
    if (!['ejercicio', 'trimestre'].includes(name) || row[name] !== null) checkCell(row, name, report[name], true);
  assert.deepStrictEqual(row.ejes, report.encabezado.ejes.map(captured));
  assert.deepStrictEqual(row.lineas_accion, report.lineas_accion.map(captured));
}

function checkGoal(row, goal) {
  const texts = ['lineas', 'meta', 'unidad', 'observaciones', 'tipo', 'integra', 'revisado'];
  for (const name of texts) checkCell(row, name, goal[name], false);
  for (const name of ['anual', 'absoluto', 'relativo']) checkCell(row, name, goal[name], true);
  for (const quarter of [1, 2, 3, 4])
    for (const name of ['programado', 'alcanzado'])
      checkCell(row, `${name}_${quarter}`, goal[name][quarter - 1], true);
}

async function main() {
  checkDescriptor();
  const tables = {};
  for (const resource of descriptor.resources) tables[resource.name] = await typed(resource, rowsOf(resource));
  checkKeys(tables);
  assert.strictEqual(tables.reportes.length, fs.readdirSync(reports).length);
  for (const row of tables.reportes) {
    const report = JSON.parse(read(reports, row.archivo));
    checkReport(row, report);
    const goals = tables.metas.filter((goal) => goal.reporte === row.reporte);
    assert.strictEqual(goals.length, report.metas.length, row.archivo);
    assert.strictEqual(goals.length, row.metas);
    goals.forEach((goal, at) => checkGoal(goal, report.metas[at]));
    const findings = tables.hallazgos.filter((finding) => finding.reporte === row.reporte);
    assert.strictEqual(findings.length, row.errores + row.advertencias + row.avisos, row.archivo);
  }
  console.log(`The same in the package: ${tables.reportes.length} reports, ${tables.metas.length} goals, ` +
              `${tables.hallazgos.length} findings`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
