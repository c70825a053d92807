// SPDX-License-Identifier: MPL-2.0
#include "commands/repeated_calls.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

#include "catalog/functions.hpp"
#include "sheet/blocks.hpp"
#include "sheet/cells.hpp"
#include "uno/invoke.hpp"

namespace poa::extension {
namespace {

using sheet::Token;
using sheet::Tokens;
using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

// The types of arguments that our functions have.
constexpr std::string_view kAny = "any";
constexpr std::string_view kText = "string";
constexpr std::string_view kTable = "[][]any";

constexpr int kDeepestName = 8;

template <class X>
Ref<X> made_by(const Ref<uno::XModel>& document, std::string_view service) {
  return uno::query<X>(uno::XMultiServiceFactory::create_instance(
      uno::query<uno::XMultiServiceFactory>(document), String(service)));
}

template <class X>
Ref<X> property(const Interface& object, std::string_view name) {
  const Any value =
      uno::XPropertySet::property_value(uno::query<uno::XPropertySet>(object), String(name));
  return uno::query<X>(Interface::share(value.view().interface()));
}

Ref<uno::XSpreadsheet> sheet_at(const Ref<uno::XModel>& document, std::int32_t place) {
  const auto sheets =
      uno::XSpreadsheetDocument::sheets(uno::query<uno::XSpreadsheetDocument>(document));
  const Any sheet = uno::XIndexAccess::element(uno::query<uno::XIndexAccess>(sheets), place);
  return uno::query<uno::XSpreadsheet>(Interface::share(sheet.view().interface()));
}

Any any_of_range(const Ref<uno::XCellRange>& range) {
  return Any::of_interface(range.raw(), uno::Type::interface(uno::XCellRange::type_name));
}

Any any_of_document(const Ref<uno::XModel>& document) {
  return Any::of_interface(uno::query<uno::XPropertySet>(document).raw(),
                           uno::Type::interface(uno::XPropertySet::type_name));
}

bool is_one_cell(const uno::CellRangeAddress& at) {
  return at.start_column == at.end_column && at.start_row == at.end_row;
}

// Where the first cell with an error is, by row and column.
std::optional<std::pair<std::size_t, std::size_t>> first_error(const uno::TableView& table) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(row); ++column)
      if (table.at(row, column).is_void()) return std::pair(row, column);
  }
  return std::nullopt;
}

bool same_letters(std::string_view one, std::string_view other) {
  const auto lower = [](char letter) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

// What the function says of a call with these arguments; the position is that of the
// exception by which it says so.
CallFailure refused(CallFailure failure, const std::vector<Given>& given, int position,
                    const char* message) {
  failure.message = message;
  if (position < 0) {
    failure.trouble = Trouble::NothingToCompute;
    failure.error = ErrorCode::not_available;
    return failure;
  }
  failure.trouble = Trouble::WrongArgument;
  failure.error = ErrorCode::wrong_argument;
  const auto at = static_cast<std::size_t>(position);
  if (at < given.size()) {
    failure.argument = at;
    failure.given = given[at];
  }
  return failure;
}

}  // namespace

const catalog::Function* function_called(const sheet::Function& function) {
  if (!function.external) return nullptr;
  for (const catalog::Function& ours : catalog::kFunctions) {
    const std::string name = std::string(catalog::kService) + "." + std::string(ours.method);
    // In which case depends on the office and on how the formula came into the cell.
    if (same_letters(function.name, name)) return &ours;
  }
  return nullptr;
}

// One argument of a call on its way.
struct RepeatedCalls::Argument {
  Tokens tokens;
  std::string type;
  CallFailure failure;  // what is known of it, should it fail

  [[noreturn]] void fail(Trouble trouble, std::int32_t error = ErrorCode::wrong_list) const {
    CallFailure failed = failure;
    failed.trouble = trouble;
    failed.error = error;
    throw CallFailed(std::move(failed));
  }
};

RepeatedCalls::RepeatedCalls(const Session& session, Ref<uno::XModel> document,
                             const uno::CellAddress& cell,
                             std::span<const std::string_view> functions)
    : document_(std::move(document)),
      cell_(cell),
      functions_(session.office.service<uno::XInterface>(catalog::kExplainingService)),
      parser_(made_by<uno::XFormulaParser>(document_, "com.sun.star.sheet.FormulaParser")),
      reader_(
          made_by<uno::XFormulaOpCodeMapper>(document_, "com.sun.star.sheet.FormulaOpCodeMapper"),
          functions) {
  const auto range = cells({cell.sheet, cell.column, cell.row, cell.column, cell.row});
  formula_ = reader_.read(uno::XFormulaTokens::tokens(uno::query<uno::XFormulaTokens>(
                              uno::XCellRange::cell_by_position(range, 0, 0))),
                          cell_);
}

// NOLINTBEGIN(misc-no-recursion): a call may be an argument of another, as deep as Calc allows.

Any RepeatedCalls::make(const sheet::Call& call) const {
  const catalog::Function* function = function_called(call.function);
  const uno::NamedMethod method(catalog::kInterface, function->method);
  const std::vector<std::string> types = method.argument_types();
  const CallFailure failure{.trouble = Trouble::TooMany,
                            .function = function,
                            .call = written(call.whole),
                            .error = ErrorCode::wrong_list};
  const std::size_t most = function->arguments.size();
  if (call.arguments.size() > most) throw CallFailed(failure);

  // Calc gives the document by itself, as the first argument.
  std::vector<Any> values(types.size(), any_of_document(document_));
  const std::size_t before = types.size() - most;
  // Calc reads them from the last to the first, and stops at the first that it cannot hand over.
  std::vector<Given> given(most);
  for (std::size_t at = most; at-- > 0;) {
    Argument argument{at < call.arguments.size() ? call.arguments[at] : Tokens{},
                      types[before + at], failure};
    argument.failure.argument = at;
    values[before + at] = handed_over(argument);
    given[at] = argument.failure.given;
  }
  try {
    return method.call(functions_, values);
  } catch (const uno::OfficeError& error) {
    const auto position = error.argument_position();
    if (!position) throw;
    throw CallFailed(refused(failure, given, *position, error.what()));
  }
}

Any RepeatedCalls::handed_over(Argument& argument) const {
  const bool left_out =
      argument.tokens.empty() || std::holds_alternative<sheet::Missing>(argument.tokens[0].meaning);
  if (left_out) {
    if (argument.type == kAny) return {};
    // Calc calls a function with an empty place, but not without one.
    argument.fail(Trouble::LeftOut,
                  argument.tokens.empty() ? ErrorCode::wrong_list : ErrorCode::wrong_argument);
  }
  argument.failure.given.written = written(argument.tokens);
  if (const auto inner = sheet::only_call(argument.tokens);
      inner && function_called(inner->function) != nullptr)
    return value_handed_over(argument, make(*inner));
  if (const auto negative = negative_number(argument))
    return value_handed_over(argument, *negative);
  if (argument.tokens.size() != 1)
    throw Untold(argument.failure.call, argument.failure.given.written);

  const Token operand = resolved(argument.tokens[0]);
  if (const auto* reference = std::get_if<sheet::Reference>(&operand.meaning))
    return reference_handed_over(argument, *reference);
  if (std::holds_alternative<sheet::OtherFile>(operand.meaning) && argument.type != kText)
    argument.fail(Trouble::OtherFile);
  if (!std::holds_alternative<sheet::Literal>(operand.meaning))
    throw Untold(argument.failure.call, argument.failure.given.written);
  return value_handed_over(argument, operand.raw.data);
}

// NOLINTEND(misc-no-recursion)

// "-3" is two tokens, and a number for whoever wrote it.
std::optional<Any> RepeatedCalls::negative_number(const Argument& argument) const {
  if (argument.tokens.size() != 2) return std::nullopt;
  const auto number = argument.tokens[1].raw.data.view().number();
  const bool negated = argument.failure.given.written == "-" + written(argument.tokens.subspan(1));
  if (!number || !negated) return std::nullopt;
  return Any(-*number);
}

Any RepeatedCalls::value_handed_over(Argument& argument, const Any& value) const {
  if (argument.type == kAny) return value;
  const bool table = value.view().table().has_value();
  if (argument.type == kTable)
    return table ? value : Any::of_table(uno::Table({uno::Table::Row{value}}));
  if (argument.type != kText) argument.fail(Trouble::NoRange);
  if (table) throw Untold(argument.failure.call, argument.failure.given.written);
  return Any(String(cell_text(sheet::cell_in_table(value.view()))));
}

Any RepeatedCalls::reference_handed_over(Argument& argument,
                                         const sheet::Reference& reference) const {
  if (argument.type == uno::XCellRange::type_name) {
    argument.failure.given.held =
        Shape{sheet::rows_of(reference.cells), sheet::columns_of(reference.cells)};
    return any_of_range(cells(reference.cells));
  }
  if (reference.is_range) {
    if (argument.type == kText) throw Untold(argument.failure.call, argument.failure.given.written);
    return range_handed_over(argument, reference.cells);
  }
  return cell_handed_over(
      argument, {reference.cells.sheet, reference.cells.start_column, reference.cells.start_row});
}

// A single blank cell is handed over as 0, and as "" where a text is expected.
Any RepeatedCalls::cell_handed_over(Argument& argument, const uno::CellAddress& at) const {
  const auto range = cells({at.sheet, at.column, at.row, at.column, at.row});
  const auto cell = uno::XCellRange::cell_by_position(range, 0, 0);
  argument.failure.cell = written(at);
  if (const std::int32_t error = uno::XCell::error(cell); error != 0)
    argument.fail(Trouble::ErrorCell, error);

  const bool blank = uno::XCell::formula(cell).raw()->length == 0;
  const uno::Table table = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(range));
  const uno::AnyView value = table.view().at(0, 0);
  argument.failure.given.held = blank ? Cell{Blank{}} : sheet::cell_in_table(value);
  if (argument.type == kText)
    return Any(String(cell_text(std::get<Cell>(argument.failure.given.held))));
  const Any handed = blank ? Any(0.0) : Any::share(value.raw());
  return argument.type == kTable ? Any::of_table(uno::Table({uno::Table::Row{handed}})) : handed;
}

Any RepeatedCalls::range_handed_over(Argument& argument, const uno::CellRangeAddress& at) const {
  const uno::Table table =
      uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(cells(at)));
  argument.failure.given.held = Shape{sheet::rows_of(at), sheet::columns_of(at)};
  if (is_one_cell(at)) argument.failure.given.held = sheet::cell_in_table(table.view().at(0, 0));
  if (const auto error = first_error(table.view())) {
    argument.failure.cell =
        written({at.sheet, at.start_column + static_cast<std::int32_t>(error->second),
                 at.start_row + static_cast<std::int32_t>(error->first)});
    argument.fail(Trouble::ErrorInRange);
  }
  return Any::of_table(table);
}

bool RepeatedCalls::may_be_error(const Token& operand) const {
  constexpr std::int32_t kErrors = 4;  // of the office's FormulaResult
  const Token content = resolved(operand);
  const auto* reference = std::get_if<sheet::Reference>(&content.meaning);
  if (reference == nullptr) return !std::holds_alternative<sheet::Literal>(content.meaning);
  const auto found = uno::XCellRangesQuery::query_formula_cells(
      uno::query<uno::XCellRangesQuery>(cells(reference->cells)), kErrors);
  return !uno::XSheetCellRanges::range_addresses(found).empty();
}

// A name stands for what it says, when that is one thing.
Token RepeatedCalls::resolved(const Token& token) const {
  Token content = token;
  for (int depth = 0; depth < kDeepestName; ++depth) {
    const auto* name = std::get_if<sheet::Name>(&content.meaning);
    if (name == nullptr) return content;
    const std::vector<Token> tokens = content_of(*name);
    if (tokens.size() != 1) break;
    content = tokens.front();
  }
  return {sheet::Unknown{}, token.raw};
}

std::vector<Token> RepeatedCalls::content_of(const sheet::Name& name) const {
  const Interface owner =
      name.sheet ? Interface(sheet_at(document_, *name.sheet)) : Interface(document_);
  const auto names = property<uno::XNameAccess>(owner, "NamedRanges");
  for (const String& candidate : uno::XNameAccess::names(names)) {
    const Any found = uno::XNameAccess::element(names, candidate);
    const auto object = Interface::share(found.view().interface());
    const Any index = uno::XPropertySet::property_value(uno::query<uno::XPropertySet>(object),
                                                        String("TokenIndex"));
    if (index.view().number() == name.index)
      return reader_.read(uno::XFormulaTokens::tokens(uno::query<uno::XFormulaTokens>(object)),
                          cell_);
  }
  return {};
}

Ref<uno::XCellRange> RepeatedCalls::cells(const uno::CellRangeAddress& at) const {
  return uno::XCellRange::cell_range_by_position(
      uno::query<uno::XCellRange>(sheet_at(document_, at.sheet)), at.start_column, at.start_row,
      at.end_column, at.end_row);
}

std::string RepeatedCalls::written(Tokens tokens) const {
  std::vector<uno::FormulaToken> raw;
  for (const Token& token : tokens) raw.push_back(token.raw);
  return uno::XFormulaParser::print(parser_, uno::Sequence<uno::FormulaToken>(raw), cell_).utf8();
}

std::string RepeatedCalls::written(const uno::CellAddress& cell) const {
  const std::vector<uno::FormulaToken> token{reader_.reference_to(cell, cell_)};
  return uno::XFormulaParser::print(parser_, uno::Sequence<uno::FormulaToken>(token), cell_).utf8();
}

}  // namespace poa::extension
