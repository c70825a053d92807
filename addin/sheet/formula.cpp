// SPDX-License-Identifier: MPL-2.0
#include "sheet/formula.hpp"

#include <algorithm>
#include <limits>

namespace poa::sheet {
namespace {

// Of the office's FormulaLanguage, FormulaMapGroup, FormulaMapGroupSpecialOffset and
// ReferenceFlags.
constexpr std::int32_t kOpenFormula = 0;
constexpr std::int32_t kNameless = 0;
constexpr std::int32_t kOperators = 4 | 8;
enum Special : std::size_t { kPush = 0, kExternal = 3, kName = 4, kMissing = 6, kSpaces = 8 };
constexpr std::size_t kWhiteSpace = 13;
enum Relative : std::int32_t { kColumn = 1, kRow = 4, kSheet = 16 };
constexpr std::int32_t kDeleted = 2 | 8 | 32;
constexpr std::int32_t kNamedSheet = 64;

// No token has it.
constexpr std::int32_t kNoCode = std::numeric_limits<std::int32_t>::min();

std::int32_t code_at(const std::vector<std::int32_t>& codes, std::size_t at) {
  return at < codes.size() ? codes[at] : kNoCode;
}

std::vector<uno::FormulaToken> codes_of(const uno::Ref<uno::XFormulaOpCodeMapper>& mapper,
                                        std::span<const std::string_view> names) {
  std::vector<uno::String> asked;
  for (const std::string_view name : names) asked.emplace_back(name);
  return uno::XFormulaOpCodeMapper::mappings(mapper, uno::Sequence<uno::String>(asked),
                                             kOpenFormula);
}

// The cell that a reference in `origin` means; nullopt when it is gone or beyond the sheet.
std::optional<uno::CellAddress> cell_of(const uno::SingleReference& reference,
                                        const uno::CellAddress& origin) {
  if ((reference.flags & kDeleted) != 0) return std::nullopt;
  const auto place = [&](Relative relative, std::int32_t from, std::int32_t offset,
                         std::int32_t absolute) {
    return (reference.flags & relative) != 0 ? from + offset : absolute;
  };
  const std::int32_t sheet = place(kSheet, origin.sheet, reference.relative_sheet, reference.sheet);
  const uno::CellAddress cell{
      static_cast<std::int16_t>(sheet),
      place(kColumn, origin.column, reference.relative_column, reference.column),
      place(kRow, origin.row, reference.relative_row, reference.row)};
  if (cell.sheet < 0 || cell.column < 0 || cell.row < 0) return std::nullopt;
  return cell;
}

Meaning reference_of(const std::optional<uno::CellAddress>& first,
                     const std::optional<uno::CellAddress>& last, bool is_range) {
  if (!first || !last || first->sheet != last->sheet) return Unknown{};
  return Reference{
      {first->sheet, std::min(first->column, last->column), std::min(first->row, last->row),
       std::max(first->column, last->column), std::max(first->row, last->row)},
      is_range};
}

Meaning operand_of(const uno::AnyView& data, const uno::CellAddress& origin) {
  if (data.number() || data.text() != nullptr || data.table()) return Literal{};
  if (const auto single = uno::struct_in<uno::SingleReference>(data)) {
    const auto cell = cell_of(*single, origin);
    return reference_of(cell, cell, false);
  }
  if (const auto range = uno::struct_in<uno::ComplexReference>(data))
    return reference_of(cell_of(range->first, origin), cell_of(range->last, origin), true);
  if (data.structure("com.sun.star.sheet.ExternalReference") != nullptr) return OtherFile{};
  return Unknown{};
}

Meaning name_of(const uno::AnyView& data) {
  const auto name = uno::struct_in<uno::NameToken>(data);
  if (!name) return Unknown{};
  if (name->sheet < 0) return Name{name->index, std::nullopt};
  return Name{name->index, name->sheet};
}

template <class Kind>
bool is(const Token& token) {
  return std::holds_alternative<Kind>(token.meaning);
}

}  // namespace

TokenReader::TokenReader(const uno::Ref<uno::XFormulaOpCodeMapper>& mapper,
                         std::span<const std::string_view> functions) {
  const auto special = uno::XFormulaOpCodeMapper::available(mapper, kOpenFormula, kNameless).codes;
  push_ = code_at(special, kPush);
  external_ = code_at(special, kExternal);
  name_ = code_at(special, kName);
  missing_ = code_at(special, kMissing);
  spaces_ = code_at(special, kSpaces);
  white_space_ = code_at(special, kWhiteSpace);

  constexpr std::string_view kMarks[] = {"(", ";", ")"};
  const auto marks = codes_of(mapper, kMarks);
  open_ = marks.at(0).code;
  separator_ = marks.at(1).code;
  close_ = marks.at(2).code;

  const auto operators =
      uno::XFormulaOpCodeMapper::available(mapper, kOpenFormula, kOperators).codes;
  operators_.insert(operators.begin(), operators.end());

  const auto codes = codes_of(mapper, functions);
  for (std::size_t at = 0; at < codes.size(); ++at)
    functions_.emplace(codes[at].code, functions[at]);
}

std::vector<Token> TokenReader::read(const std::vector<uno::FormulaToken>& tokens,
                                     const uno::CellAddress& cell) const {
  std::vector<Token> read;
  for (const uno::FormulaToken& token : tokens) {
    if (!is_space(token.code)) read.push_back({meaning_of(token, cell), token});
  }
  // What nothing says is a function, but an open parenthesis follows it.
  for (std::size_t at = 0; at + 1 < read.size(); ++at) {
    if (is<Unknown>(read[at]) && is<Open>(read[at + 1])) read[at].meaning = Function{};
  }
  return read;
}

uno::FormulaToken TokenReader::reference_to(const uno::CellAddress& cell,
                                            const uno::CellAddress& origin) const {
  const std::int32_t sheet = cell.sheet == origin.sheet ? kSheet : kNamedSheet;
  const uno::SingleReference reference{0,
                                       cell.column - origin.column,
                                       0,
                                       cell.row - origin.row,
                                       cell.sheet,
                                       cell.sheet - origin.sheet,
                                       kColumn | kRow | sheet};
  return {push_, uno::Any::of_struct(&reference, uno::Type{typelib_TypeClass_STRUCT,
                                                           uno::SingleReference::type_name})};
}

Meaning TokenReader::meaning_of(const uno::FormulaToken& token,
                                const uno::CellAddress& cell) const {
  if (token.code == open_) return Open{};
  if (token.code == separator_) return Separator{};
  if (token.code == close_) return Close{};
  if (token.code == missing_) return Missing{};
  if (token.code == push_) return operand_of(token.data.view(), cell);
  if (token.code == name_) return name_of(token.data.view());
  if (operators_.contains(token.code)) return Operator{};
  if (token.code == external_) {
    const rtl_uString* name = token.data.view().text();
    return Function{name == nullptr ? std::string() : uno::to_utf8(name), true};
  }
  const auto known = functions_.find(token.code);
  if (known != functions_.end()) return Function{known->second};
  return Unknown{};
}

std::optional<Call> call_at(Tokens tokens, std::size_t at) {
  const auto* function = std::get_if<Function>(&tokens[at].meaning);
  if (function == nullptr || at + 1 >= tokens.size() || !is<Open>(tokens[at + 1]))
    return std::nullopt;
  Call call{*function, {}, {}};
  std::size_t depth = 0;
  std::size_t start = at + 2;
  for (std::size_t end = start; end < tokens.size(); ++end) {
    const bool closes = is<Close>(tokens[end]);
    if (depth == 0 && (closes || is<Separator>(tokens[end]))) {
      const Tokens argument = tokens.subspan(start, end - start);
      if (!closes || !argument.empty() || !call.arguments.empty())
        call.arguments.push_back(argument);
      start = end + 1;
      if (!closes) continue;
      call.whole = tokens.subspan(at, end + 1 - at);
      return call;
    }
    if (is<Open>(tokens[end])) ++depth;
    if (closes) --depth;
  }
  return std::nullopt;
}

std::optional<Call> only_call(Tokens tokens) {
  if (tokens.empty()) return std::nullopt;
  auto call = call_at(tokens, 0);
  if (!call || call->whole.size() != tokens.size()) return std::nullopt;
  return call;
}

}  // namespace poa::sheet
