// SPDX-License-Identifier: MPL-2.0
// exceljs_round_trip.js <exceljs.js> <file.xlsx> <results.json> <saved.xlsx>: reads the workbook with
// ExcelJS. The stored values of its formulas, which ExcelJS does not compute, must be those of
// results.json, [{"sheet", "address", "value"}]; then ExcelJS saves the workbook again.
'use strict';
const fs = require('fs');
const [library, file, results, saved] = process.argv.slice(2);
const ExcelJS = require(library);

function same(stored, expected) {
  if (typeof expected === 'string') return stored === expected;
  return typeof stored === 'number' && Math.abs(stored - expected) <= 1e-12 * Math.abs(expected);
}

async function main() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(fs.readFileSync(file));
  const expected = JSON.parse(fs.readFileSync(results, 'utf8'));
  let wrong = 0;
  for (const {sheet, address, value} of expected) {
    const cell = workbook.getWorksheet(sheet).getCell(address);
    const stored = cell.result === undefined ? cell.value : cell.result;
    if (same(stored, value)) continue;
    console.log(`${sheet}.${address}: ${JSON.stringify(stored)}, not ${JSON.stringify(value)}`);
    ++wrong;
  }
  console.log(`${expected.length} results, ${wrong} wrong`);
  fs.writeFileSync(saved, Buffer.from(await workbook.xlsx.writeBuffer()));
  process.exitCode = wrong > 0 || expected.length === 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
