// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "domain/form/form.hpp"
#include "domain/values/failure.hpp"

namespace poa::formats {

// The data of a report as JSON, `tmm-f004/2`: docs/datos/ describes it for those who read such
// files, with a JSON Schema.
//
// The list of units of measure and the previous report are not part of it.

// The largest text that is read, in bytes, and how deep arrays and objects may lie in each other.
inline constexpr std::size_t kLargestJson = 10'000'000;
inline constexpr std::size_t kDeepestJson = 8;

// What a report that was closed for signing says of its closing, the member `cierre`. All of it are
// claims: whether the digest is that of the data is for digest_of (digest.hpp) to say.
struct Closing {
  std::string digest;   // 64 lower-case hex digits.
  std::string version;  // Of the extension that closed it: "1.0.0-rc1".
  std::string date;     // "2024-01-15", in whatever form the writer had it.
  std::string reason;   // Why it was closed with errors; "" when it had none.
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notices = 0;

  friend bool operator==(const Closing&, const Closing&) = default;
};

struct ReportFile {
  Form form;
  std::optional<Closing> closing;
};

// Reads any text that the schema allows. Blank texts are blank cells.
//
// Refuses every other text with a Failure whose message says in Spanish where the fault is, by the
// line and column where reading stopped or by the names of the members: no JSON, no UTF-8, a lone
// surrogate, a member that is unknown, missing or there twice, a value of another type, another
// `esquema`, more than kMostGoals goals, too many bytes, too many levels.
Result<ReportFile> read_report_json(std::string_view text);

// The same, of whatever is closed or not.
Result<Form> read_json(std::string_view text);

// Writes UTF-8, the members in the order of the schema. A figure has 15 significant digits at most,
// or as many as it takes to read the same double again. Some cells change their kind: a number in
// a text column becomes its plain decimal text, a quarter that is named becomes 1 to 4, and a year
// that reads as an integer becomes one; a number that is infinite becomes an error. Blank axes,
// blank action lines and rows that are no goal are left out. Bytes that are no UTF-8 become U+FFFD.
//
// But for these, the text reads as the same form again, cell by cell. That form is written as the
// same text.
std::string write_json(const Form& form);

// The same with the member `cierre` at the end.
std::string write_json(const Form& form, const Closing& closing);

}  // namespace poa::formats
