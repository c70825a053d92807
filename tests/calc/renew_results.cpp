// SPDX-License-Identifier: MPL-2.0
// Computes the workbooks in a real office and keeps what their formulas give, and a picture of the
// first page, where the build takes them from: <templates>/results and <templates>/thumbnails.
//   renew_results <extension.oxt> <templates> <workbook.fods>...
#include <chrono>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "calc/formula_results.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"
#include "office/process.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  out << bytes;
  if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

// The first page as it prints, as many pixels wide as a thumbnail may be.
std::string thumbnail(const Document& workbook, const fs::path& scratch) {
  const fs::path page = scratch / "page.pdf";
  workbook.store(page, Format::Pdf);
  Process draw({POA_PDFTOPPM, "-png", "-singlefile", "-f", "1", "-scale-to", "256", page.string(),
                (scratch / "page").string()},
               {}, scratch / "draw.log");
  if (draw.wait(std::chrono::seconds(60)) != 0) throw std::runtime_error("cannot draw the page");
  return contents_of(scratch / "page.png");
}

void renew(Office& office, const fs::path& templates, const fs::path& workbook) {
  Document document = office.load(workbook);
  document.recalculate();
  const std::string name = workbook.stem().string();
  if (const auto found = formula_results(document); !found.empty()) {
    std::ostringstream results;
    fill::write_results(found, results);
    write(templates / "results" / (name + ".xml"), results.str());
  }
  write(templates / "thumbnails" / (name + ".png"), thumbnail(document, office.scratch()));
  std::cout << name << '\n';
}

}  // namespace
}  // namespace poa::office

int main(int argc, char** argv) try {
  if (argc < 4) {
    std::cerr << "usage: renew_results <extension.oxt> <templates> <workbook.fods>...\n";
    return 2;
  }
  poa::office::Office office(poa::office::OfficeOptions{.extensions = {argv[1]}});
  for (int at = 3; at < argc; ++at) poa::office::renew(office, argv[2], argv[at]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "renew_results: " << error.what() << '\n';
  return 1;
}
