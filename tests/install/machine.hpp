// SPDX-License-Identifier: MPL-2.0
// A PC of its own for one test: a user's profile, the extensions of all users, and a folder instead
// of the office's share/extensions. All of it lies in one folder that goes with the object.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "office/office.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {

inline constexpr const char* kIdentifier = "mx.poa.calc";

struct Outcome {
  int exit_code;  // -1: it had not ended after a minute
  std::string output;
};

// Runs a program (its path and its arguments) that asks nothing.
[[nodiscard]] Outcome run(const std::vector<std::string>& command);

// Where the machine's office looks for extensions that nobody added.
enum class Bundled { InAFolderOfItsOwn, WhereTheOfficeIs };

class Machine {
 public:
  explicit Machine(Bundled bundled = Bundled::InAFolderOfItsOwn);

  // unopkg with these arguments; asks nothing.
  [[nodiscard]] Outcome unopkg(const std::vector<std::string>& arguments) const;

  [[nodiscard]] office::Office start() const;

  // What POA_VERSION says in an office started now; nothing where Calc does not know the name.
  [[nodiscard]] std::optional<int> version() const;

  // Files and folders whose name or content still says something of ours, relative to the
  // machine's folder, sorted.
  [[nodiscard]] std::vector<std::string> traces() const;

  [[nodiscard]] const std::filesystem::path& bundled() const { return bundled_; }

 private:
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

  office::TemporaryFolder folder_;
  std::filesystem::path bundled_;
};

}  // namespace poa::install
