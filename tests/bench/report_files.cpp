// SPDX-License-Identifier: MPL-2.0
#include "bench/report_files.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/workbook_files.hpp"
#include "office/file_contents.hpp"
#include "office/process.hpp"

namespace poa::bench {
namespace {

constexpr const char* kUnit = "00000 UNIDAD DE PRUEBA";

void run(const std::filesystem::path& log, const std::vector<std::string>& command) {
  office::Process process(command, {}, log);
  if (process.wait(std::chrono::seconds(60)) != 0)
    throw std::runtime_error(command.front() + " failed: " + office::contents_of(log));
}

// "54001 UNIDAD DE PRUEBA", as long as the name that it stands for.
std::string unit(int number) {
  std::string digits = std::to_string(number);
  digits.insert(0, 5 - digits.size(), '0');
  return digits + std::string(kUnit).substr(digits.size());
}

}  // namespace

void write_reports(office::Office& office, const std::filesystem::path& folder, int count,
                   int goals, office::Format format) {
  const bool excel = format == office::Format::Xlsx;
  const std::string ending = excel ? ".xlsx" : ".ods";
  const std::filesystem::path parts = office.scratch() / ("partes" + ending);
  const std::filesystem::path first = office.scratch() / ("primero" + ending);
  const std::filesystem::path log = office.scratch() / "zip.log";
  {
    const office::Document report = office.load(write_workbooks(office, goals).ours);
    const office::Range header = report.named("TMM_ENCABEZADO");
    for (int row = 0; row < header.rows(); ++row) {
      if (header.cell(0, row).text() == "UNIDAD EJECUTORA") header.cell(1, row).set_text(kUnit);
    }
    report.store(first, format);
  }
  std::filesystem::remove_all(parts);
  std::filesystem::create_directories(folder);
  run(log, {"/usr/bin/unzip", "-q", first.string(), "-d", parts.string()});
  const std::filesystem::path part = parts / (excel ? "xl/sharedStrings.xml" : "content.xml");
  const std::string text = office::contents_of(part);
  for (int number = 1; number <= count; ++number) {
    std::ofstream(part, std::ios::binary) << boost::replace_all_copy(text, kUnit, unit(number));
    const std::string file = (folder / (unit(number) + ending)).string();
    run(log, {"/usr/bin/env", "-C", parts.string(), "zip", "-q", "-r", "-1", file, "."});
  }
}

}  // namespace poa::bench
