// SPDX-License-Identifier: MPL-2.0
#include "calc/fast_reading.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cstddef>
#include <cstdio>
#include <variant>

#include "calc/filled_report.hpp"
#include "formats/ods_cells.hpp"
#include "office/process.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string described(const poa::Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) {
    char text[40];
    static_cast<void>(std::snprintf(text, sizeof text, "number %.17g", *number));
    return text;
  }
  if (const auto* text = std::get_if<std::string>(&cell)) return "text " + *text;
  return std::holds_alternative<Blank>(cell) ? "blank" : "error";
}

class Lines {
 public:
  void add(const std::string& name, const poa::Cell& cell) {
    text_ += name + ": " + described(cell) + "\n";
  }
  void add(const std::string& name, const std::vector<poa::Cell>& cells) {
    for (const poa::Cell& cell : cells) add(name, cell);
  }
  void add(const std::string& name, const CellTable& table) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
      for (std::size_t column = 0; column < table.columns(); ++column)
        add(name + " " + std::to_string(row) + " " + std::to_string(column), table.at(row, column));
    }
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace

std::string cells_of(const Form& form) {
  Lines lines;
  lines.add("institution", form.institution);
  lines.add("administration", form.administration);
  lines.add("year", form.year);
  lines.add("quarter", form.quarter);
  lines.add("tolerance", form.tolerance);
  lines.add("authorisation", form.authorisation);
  lines.add("branch", form.branch);
  lines.add("programme", form.programme);
  lines.add("unit", form.unit);
  lines.add("purpose", form.purpose);
  lines.add("function", form.function);
  lines.add("subfunction", form.subfunction);
  lines.add("axis", form.axes);
  lines.add("line", form.action_lines);
  lines.add("measure unit", form.measure_units);
  for (const Signature& signature : form.signatures) {
    lines.add("role", signature.role);
    lines.add("name", signature.name);
  }
  lines.add("table", form.table);
  if (form.previous) {
    lines.add("previous", form.previous->table);
    lines.add("previous quarter", form.previous->quarter);
    lines.add("previous origin", form.previous->origin);
  }
  return lines.text();
}

std::string part_of(const Office& office, const std::filesystem::path& package,
                    const std::string& part) {
  const css::uno::Any url = css::uno::makeAny(to_uno(file_url(package)));
  const css::uno::Sequence<css::uno::Any> file(&url, 1);
  const Reference<css::container::XNameAccess> parts(
      office.context()->getServiceManager()->createInstanceWithArgumentsAndContext(
          "com.sun.star.packages.zip.ZipFileAccess", file, office.context()),
      UNO_QUERY_THROW);
  const Reference<css::io::XInputStream> stream(parts->getByName(to_uno(part)), UNO_QUERY_THROW);
  constexpr sal_Int32 kMost = 50'000'000;
  css::uno::Sequence<sal_Int8> bytes;
  stream->readBytes(bytes, kMost);
  return {reinterpret_cast<const char*>(bytes.getConstArray()),
          static_cast<std::size_t>(bytes.getLength())};
}

std::string read_fast(const Office& office, const std::filesystem::path& file) {
  const auto report = formats::read_ods(part_of(office, file, "content.xml"));
  return report ? cells_of(report.value().form) : "no: " + report.error().message;
}

std::string read_by_office(Office& office, const std::filesystem::path& file) {
  Document document = office.load(file);
  document.recalculate();
  return cells_of(form_of(document));
}

}  // namespace poa::office
