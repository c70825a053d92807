// SPDX-License-Identifier: MPL-2.0
#include "office/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace poa::office {
namespace {

std::filesystem::path make_unique_folder(const std::filesystem::path& parent) {
  std::string name = (parent / "poa-office-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw std::system_error(errno, std::generic_category(), "cannot make " + name);
  }
  return name;
}

}  // namespace

TemporaryFolder::TemporaryFolder(const std::filesystem::path& parent)
    : path_(make_unique_folder(parent)) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // a leftover in the temporary folder is not worth a crash
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace poa::office
