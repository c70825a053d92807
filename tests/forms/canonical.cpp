// SPDX-License-Identifier: MPL-2.0
// poa_canonical <folder> <report.json>...: writes each report's canonical text into the folder,
// under the file's name, and prints the digests as sha256sum does.
#include "formats/canonical.hpp"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "formats/digest.hpp"
#include "formats/json.hpp"

namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& folder, const std::filesystem::path& file) {
  const auto form = poa::formats::read_json(bytes_of(file));
  if (!form) throw std::runtime_error(file.string() + ": " + form.error().message);
  std::ofstream(folder / file.filename(), std::ios::binary)
      << poa::formats::canonical_text(form.value());
  std::cout << poa::formats::digest_of(form.value()) << "  " << file.filename().string() << '\n';
}

}  // namespace

int main(int count, char** arguments) {
  try {
    for (int file = 2; file < count; ++file) write(arguments[1], arguments[file]);
  } catch (const std::exception& error) {
    std::cerr << "poa_canonical: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
