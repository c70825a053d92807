// SPDX-License-Identifier: MPL-2.0
// The formula of a cell as Calc reads it: its tokens, and the calls among them.
//
// The codes of tokens are the office's own affair and differ between its versions, so that they are
// asked of it. White space is left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "uno/formula_proxies.hpp"

namespace poa::sheet {

// Nothing where an argument could stand.
struct Missing {};
// A number, a text or an array that stands in the formula itself; the token's data is its value.
struct Literal {};
// Cells of this workbook on one sheet. A reference to a range may be to one cell ("Z9:Z9").
struct Reference {
  uno::CellRangeAddress cells;
  bool is_range;
};
// A name of the workbook, or of a sheet.
struct Name {
  std::int32_t index;  // the office's TokenIndex
  std::optional<std::int32_t> sheet;
};
// Cells of another file.
struct OtherFile {};
// A function: one of Calc's by the name that the formula was read with, "" when it is none of
// those; one of an extension by its programmatic name, with `external`.
struct Function {
  std::string name;
  bool external = false;
};
struct Open {};
struct Separator {};
struct Close {};
struct Operator {};
// Anything else: a reference to what was deleted, a database range, a macro.
struct Unknown {};

using Meaning = std::variant<Unknown, Missing, Literal, Reference, Name, OtherFile, Function, Open,
                             Separator, Close, Operator>;

struct Token {
  Meaning meaning;
  uno::FormulaToken raw;
};
using Tokens = std::span<const Token>;

// What the codes mean in this office.
class TokenReader {
 public:
  // `functions` are Calc's functions that are to be known by their names, in English.
  TokenReader(const uno::Ref<uno::XFormulaOpCodeMapper>& mapper,
              std::span<const std::string_view> functions);

  // Reads the formula of a cell, or of a name that the cell's formula uses.
  [[nodiscard]] std::vector<Token> read(const std::vector<uno::FormulaToken>& tokens,
                                        const uno::CellAddress& cell) const;

  // The token by which the formula of `origin` would name a cell.
  [[nodiscard]] uno::FormulaToken reference_to(const uno::CellAddress& cell,
                                               const uno::CellAddress& origin) const;

 private:
  [[nodiscard]] Meaning meaning_of(const uno::FormulaToken& token,
                                   const uno::CellAddress& cell) const;
  [[nodiscard]] bool is_space(std::int32_t code) const {
    return code == spaces_ || code == white_space_;
  }

  std::map<std::int32_t, std::string> functions_;
  std::set<std::int32_t> operators_;
  std::int32_t push_ = 0;
  std::int32_t external_ = 0;
  std::int32_t name_ = 0;
  std::int32_t missing_ = 0;
  std::int32_t spaces_ = 0;
  std::int32_t white_space_ = 0;
  std::int32_t open_ = 0;
  std::int32_t separator_ = 0;
  std::int32_t close_ = 0;
};

// A function and its arguments.
struct Call {
  Function function;
  std::vector<Tokens> arguments;  // An argument that is left out is empty, or Missing.
  Tokens whole;                   // from the function to its closing parenthesis
};

// Returns the call that begins with a token; nullopt when none does.
[[nodiscard]] std::optional<Call> call_at(Tokens tokens, std::size_t at);

// Returns the call that the tokens are, and nothing else.
[[nodiscard]] std::optional<Call> only_call(Tokens tokens);

}  // namespace poa::sheet
