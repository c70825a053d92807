// SPDX-License-Identifier: MPL-2.0
#include "formats/text_import.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "formats/csv.hpp"
#include "formats/delimited_text.hpp"
#include "formats/text_encoding.hpp"

namespace poa::formats {
namespace {

// What is no text though its first bytes are: files of programs that people take for it.
struct FileSignature {
  std::string_view bytes;
  std::string_view what;
};
constexpr FileSignature kOtherFiles[] = {
    {"%PDF-",
     "Es un PDF. Ábralo, copie la tabla con su encabezado y elija POA ▸ Importar un reporte."},
    {"PK\x03\x04",
     "Es un libro de cálculo o un archivo comprimido. Impórtelo con su extensión, .ods o .xlsx."},
    {"\xD0\xCF\x11\xE0", "Es un libro de cálculo de Excel. Impórtelo con su extensión, .xls."},
    {"{\\rtf",
     "Es un documento RTF. Ábralo, copie la tabla con su encabezado y elija POA ▸ Importar un reporte."}};

Failure no_text(std::string_view bytes) {
  for (const FileSignature& other : kOtherFiles) {
    if (bytes.starts_with(other.bytes)) return {Fault::UnknownText, std::string(other.what)};
  }
  return {
      Fault::UnknownText,
      "El archivo no es un texto. Guarde el reporte como CSV, o copie la tabla con su encabezado y elija POA ▸ Importar un reporte."};
}

bool is_other_file(std::string_view bytes) {
  return std::any_of(
      std::begin(kOtherFiles), std::end(kOtherFiles),
      [bytes](const FileSignature& other) { return bytes.starts_with(other.bytes); });
}

// How many cells stand in rows as wide as one above them.
std::size_t evenness(std::string_view text, char separator) {
  constexpr std::size_t kNarrowest = 5;
  constexpr std::size_t kEnough = 200'000;
  std::map<std::size_t, std::size_t> cells;  // By width.
  std::size_t most = 0;
  for (DelimitedReader reader(text.substr(0, kEnough), separator, 0); !reader.at_end();) {
    const std::size_t width = reader.row().width;
    const auto [of_width, first] = cells.emplace(width, 0);
    if (first || width < kNarrowest) continue;
    of_width->second += width;
    most = std::max(most, of_width->second);
  }
  return most;
}

char best_separator(std::string_view text) {
  char best = '\t';
  std::size_t most = evenness(text, best);
  for (const char separator : {';', ','}) {
    const std::size_t even = evenness(text, separator);
    if (even > most) best = separator;
    most = std::max(most, even);
  }
  return best;
}

// Takes the line off in which Excel is told the separator.
std::optional<char> take_said_separator(std::string_view& text) {
  constexpr std::string_view kSays = "sep=";
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  if (!text.starts_with(kSays) || end != kSays.size() + 1) return std::nullopt;
  const char said = text[kSays.size()];
  if (std::string_view("\t;,|").find(said) == std::string_view::npos) return std::nullopt;
  text.remove_prefix(end);
  return said;
}

void take_guard_off(Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return;
  if (const auto bare = without_guard(*text); bare.size() < text->size())
    cell = make_text_cell(std::string(bare));
}

Result<SourceTable> read_rows(std::string_view text, char separator) {
  SourceTable table;
  for (DelimitedReader reader(text, separator, kMostImportColumns); !reader.at_end();) {
    DelimitedRow row = reader.row();
    if (row.used == 0) continue;
    if (row.used > kMostImportColumns)
      return Failure{Fault::OutOfRange,
                     sentence("El renglón {} tiene más de {} columnas; un reporte no tiene tantas. "
                              "Deje sólo la tabla y su encabezado.",
                              {figure(row.line), figure(kMostImportColumns)})};
    if (table.size() == kMostImportRows)
      return Failure{Fault::OutOfRange,
                     sentence("Tiene más de {} renglones; un reporte no es tan largo. Deje sólo la "
                              "tabla y su encabezado.",
                              {figure(kMostImportRows)})};
    std::for_each(row.cells.begin(), row.cells.end(), take_guard_off);
    table.push_back({row.line, std::move(row.cells)});
  }
  if (table.empty())
    return Failure{Fault::NothingToCompute,
                   "No hay nada escrito. Copie la tabla del reporte con su encabezado."};
  return table;
}

}  // namespace

Result<SourceTable> read_import_text(std::string_view bytes) {
  if (bytes.size() > kLargestImport)
    return Failure{
        Fault::OutOfRange,
        "Tiene más de 10 MB; un reporte no es tan grande. Guarde sólo la hoja del reporte."};
  if (is_other_file(bytes)) return no_text(bytes);
  const auto decoded = decoded_text(bytes);
  if (!decoded) return no_text(bytes);
  std::string_view text = *decoded;
  const auto said = take_said_separator(text);
  return read_rows(text, said ? *said : best_separator(text));
}

}  // namespace poa::formats
