// SPDX-License-Identifier: MPL-2.0
// A PC of its own for one test: a user's profile, the extensions of all users and the unzipped
// ones, in one folder that goes with the object; or, inside private-root, a user's profile alone,
// and the extensions where this office has them.
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

// Returns what POA_VERSION says in an office started now; nothing where Calc does not know the
// name.
[[nodiscard]] std::optional<int> version_in(const office::Places& places);
[[nodiscard]] std::optional<int> version_in(office::Office& office);

// Files and folders whose name or content still says something of ours, relative to `folder`,
// sorted.
[[nodiscard]] std::vector<std::string> traces_below(const std::filesystem::path& folder);

// The places of an extension: for the user or for all users, both added by unopkg; or unzipped
// below share/extensions. An office looks in this order.
enum class Place { User, Shared, Bundled };

enum class Extensions { InFoldersOfItsOwn, WhereTheOfficeHasThem };

class Machine {
 public:
  explicit Machine(Extensions extensions = Extensions::InFoldersOfItsOwn);
  // Puts its folder below another than the system's temporary one.
  explicit Machine(const std::filesystem::path& parent);

  // Installs the package and replaces what is in that place. Throws OfficeError with what the
  // installer said when it refuses.
  void put(Place place, const std::string& package) const;

  // Runs unopkg with these arguments; it asks nothing.
  [[nodiscard]] Outcome unopkg(const std::vector<std::string>& arguments) const;

  // Starts an office with `options` and the places of this PC.
  [[nodiscard]] office::Office start(office::OfficeOptions options = {}) const;

  [[nodiscard]] const office::Places& places() const { return places_; }

  [[nodiscard]] std::optional<int> version() const { return version_in(places_); }
  [[nodiscard]] std::vector<std::string> traces() const { return traces_below(folder()); }

  // The folder that stands for the office's share/extensions, and the one of ours in it.
  [[nodiscard]] const std::filesystem::path& bundled() const { return places_.bundled; }
  [[nodiscard]] std::filesystem::path unzipped() const { return bundled() / "poa-calc"; }

 private:
  void keep_extensions_apart();
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

  office::TemporaryFolder folder_;
  office::Places places_;
};

}  // namespace poa::install
