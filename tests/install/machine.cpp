// SPDX-License-Identifier: MPL-2.0
#include "install/machine.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "office/file_contents.hpp"

namespace poa::install {
namespace {

constexpr auto kLimit = std::chrono::seconds(60);

// Our names in lower case; "poa" alone is also a part of other words.
constexpr std::array<std::string_view, 6> kOurs = {"mx.poa", "mx/poa", "poa-calc",
                                                   "poa_",   "poa.",   "tmm-f004"};

using office::contents_of;

bool is_ours(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char byte) { return std::tolower(byte); });
  return std::ranges::any_of(
      kOurs, [&](std::string_view mark) { return text.find(mark) != std::string::npos; });
}

}  // namespace

Outcome run(const std::vector<std::string>& command) {
  const office::TemporaryFolder folder;
  const std::filesystem::path log = folder.path() / "log";
  office::Process process(command, {"LC_ALL=C.UTF-8", "TMPDIR=" + folder.path().string()}, log);
  const auto exit_code = process.wait(kLimit);
  return {exit_code.value_or(-1), contents_of(log)};
}

std::optional<int> version_in(const office::Places& places) {
  office::Office office({.places = places});
  return version_in(office);
}

std::optional<int> version_in(office::Office& office) {
  office::Document document = office.new_spreadsheet();
  office::Cell cell = document.cell(document.sheets().front(), "A1");
  cell.set_formula("=MX.POA.FUNCIONES.VERSION()");
  if (cell.error() == office::kUnknownName) return std::nullopt;
  if (cell.error() != 0) throw office::OfficeError("POA_VERSION: " + cell.text());
  return static_cast<int>(cell.value());
}

std::vector<std::string> traces_below(const std::filesystem::path& folder) {
  std::vector<std::string> result;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().lexically_relative(folder).string();
    if (is_ours(name) || (entry.is_regular_file() && is_ours(contents_of(entry.path())))) {
      result.push_back(name);
    }
  }
  std::ranges::sort(result);
  return result;
}

Machine::Machine(Extensions extensions) : places_{.profile = folder() / "profile"} {
  if (extensions == Extensions::InFoldersOfItsOwn) keep_extensions_apart();
}

Machine::Machine(const std::filesystem::path& parent)
    : folder_(parent), places_{.profile = folder() / "profile"} {
  keep_extensions_apart();
}

void Machine::keep_extensions_apart() {
  places_.shared = folder() / "shared";
  places_.bundled = folder() / "bundled";
  std::filesystem::create_directory(bundled());
}

void Machine::put(Place place, const std::string& package) const {
  const Outcome done = place == Place::User ? unopkg({"add", package})
                       : place == Place::Shared
                           ? unopkg({"add", "--shared", package})
                           : run({POA_UNZIP, "-oq", package, "-d", unzipped().string()});
  if (done.exit_code != 0) throw office::OfficeError(package + ": " + done.output);
}

Outcome Machine::unopkg(const std::vector<std::string>& arguments) const {
  std::vector<std::string> command = {POA_UNOPKG};
  command.insert(command.end(), arguments.begin(), arguments.end());
  for (std::string& argument : office::arguments_for(places_)) {
    command.push_back(std::move(argument));
  }
  return run(command);
}

office::Office Machine::start(office::OfficeOptions options) const {
  options.places = places_;
  return office::Office(options);
}

}  // namespace poa::install
