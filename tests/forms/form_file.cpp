// SPDX-License-Identifier: MPL-2.0
#include "forms/form_file.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "formats/json.hpp"

namespace poa {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

Form read_form_file(const std::filesystem::path& path) {
  auto form = formats::read_json(read_file(path));
  if (!form) throw std::runtime_error(path.string() + ": " + form.error().message);
  return std::move(form).value();
}

}  // namespace poa
