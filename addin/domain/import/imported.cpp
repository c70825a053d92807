// SPDX-License-Identifier: MPL-2.0
#include "domain/import/imported.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include "domain/import/goal_lines.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

bool is_outside(const ImportedRow& row) {
  return row.meaning == RowMeaning::NotUnderstood && row.reason.empty();
}

Failure too_many(std::string_view what, std::size_t count, int most) {
  return {
      Fault::OutOfRange,
      sentence("El encabezado tiene {} {} y un reporte lleva {} como máximo. Importe una unidad "
               "ejecutora a la vez.",
               {figure(count), what, most})};
}

}  // namespace

Result<ImportedHeader> import_header(const SourceTable& source, std::vector<ImportedRow>& rows) {
  SourceTable outside;
  std::vector<std::size_t> places;
  for (std::size_t row = 0; row < source.size(); ++row) {
    if (!is_outside(rows[row])) continue;
    outside.push_back(source[row]);
    places.push_back(row);
  }
  ImportedHeader header = read_header_labels(outside);
  if (header.form.axes.size() > kMostAxes)
    return too_many("ejes", header.form.axes.size(), kMostAxes);
  if (header.form.action_lines.size() > kMostActionLines)
    return too_many("líneas de acción", header.form.action_lines.size(), kMostActionLines);
  for (std::size_t at = 0; at < places.size(); ++at) {
    ImportedRow& row = rows[places[at]];
    if (header.understood[at]) {
      row.meaning = RowMeaning::Header;
    } else {
      row.reason = "No es meta ni encabezado, o no se sabe de qué rótulo es.";
    }
  }
  return header;
}

Result<Imported> import_table(const SourceTable& source) {
  auto columns = find_columns(source);
  if (!columns) return columns.error();
  Imported imported;
  imported.rows = goal_lines(source, columns.value());
  auto goals = read_goal_cells(source, columns.value(), imported.rows);
  if (!goals) return goals.error();
  auto header = import_header(source, imported.rows);
  if (!header) return header.error();
  imported.form = std::move(header.value().form);
  imported.form.tolerance = 0.0;
  imported.form.table = std::move(goals.value().table);
  imported.columns = std::move(columns.value());
  imported.columns_not_read = std::move(goals.value().not_read);
  imported.doubtful_fields = std::move(header.value().doubts);
  imported.doubtful_cells = std::move(goals.value().doubts);
  return imported;
}

}  // namespace poa
