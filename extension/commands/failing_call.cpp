// SPDX-License-Identifier: MPL-2.0
#include "commands/failing_call.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace poa::extension {
namespace {

using sheet::Call;
using sheet::Tokens;

// What an error of an argument becomes in a function of Calc.
enum class Manner {
  Swallows,   // a result without an error, whatever the arguments are
  PassesOn,   // the error; a function that makes none by itself
  AndMakes,   // the error; but the function may make one by itself
  Chooses,    // IF: that of the condition, and of one of the others
  Replaces,   // IFERROR: that of the second argument
  ReplacesNa  // IFNA: #N/A is replaced by the second argument, any other passed on
};

struct Known {
  std::string_view name;
  Manner manner;
};

constexpr Known kKnown[] = {
    {"ISERROR", Manner::Swallows},    {"ISERR", Manner::Swallows},  {"ISNA", Manner::Swallows},
    {"ISNUMBER", Manner::Swallows},   {"ISTEXT", Manner::Swallows}, {"ISBLANK", Manner::Swallows},
    {"COUNT", Manner::Swallows},      {"COUNTA", Manner::Swallows}, {"AND", Manner::PassesOn},
    {"OR", Manner::PassesOn},         {"NOT", Manner::PassesOn},    {"TRUE", Manner::PassesOn},
    {"FALSE", Manner::PassesOn},      {"T", Manner::PassesOn},      {"N", Manner::PassesOn},
    {"NOW", Manner::PassesOn},        {"TODAY", Manner::PassesOn},  {"SUM", Manner::PassesOn},
    {"TRIM", Manner::PassesOn},       {"UPPER", Manner::PassesOn},  {"LOWER", Manner::PassesOn},
    {"LEN", Manner::PassesOn},        {"ROUND", Manner::PassesOn},  {"INDEX", Manner::AndMakes},
    {"LEFT", Manner::AndMakes},       {"MID", Manner::AndMakes},    {"RIGHT", Manner::AndMakes},
    {"FIND", Manner::AndMakes},       {"VALUE", Manner::AndMakes},  {"TEXT", Manner::AndMakes},
    {"SUMPRODUCT", Manner::AndMakes}, {"IF", Manner::Chooses},      {"IFERROR", Manner::Replaces},
    {"IFNA", Manner::ReplacesNa},
};

constexpr std::array<std::string_view, std::size(kKnown)> names_of_known() {
  std::array<std::string_view, std::size(kKnown)> names{};
  for (std::size_t at = 0; at < std::size(kKnown); ++at) names[at] = kKnown[at].name;
  return names;
}

const Known* known(const sheet::Function& function) {
  if (function.external) return nullptr;
  const auto* found = std::find_if(std::begin(kKnown), std::end(kKnown),
                                   [&](const Known& one) { return one.name == function.name; });
  return found == std::end(kKnown) ? nullptr : found;
}

// NOLINTBEGIN(misc-no-recursion): a formula is a tree, and Calc limits its depth.

// Walks through a formula, along all ways by which an error can reach its result.
class Search {
 public:
  Search(const RepeatedCalls& calls, std::int32_t error) : calls_(calls), error_(error) {}

  void look(Tokens tokens) {
    for (std::size_t at = 0; at < tokens.size();) {
      if (const auto call = sheet::call_at(tokens, at)) {
        look(*call);
        at += call->whole.size();
      } else {
        look(tokens[at]);
        ++at;
      }
    }
  }

  [[nodiscard]] bool finds_nothing() const { return failing_.empty() && !doubtful_; }
  [[nodiscard]] std::optional<CallFailure> certain() const {
    if (doubtful_ || failing_.size() != 1 || failing_.front().error != error_) return std::nullopt;
    return failing_.front();
  }

 private:
  void look(const sheet::Token& token) {
    const bool mark = std::holds_alternative<sheet::Open>(token.meaning) ||
                      std::holds_alternative<sheet::Close>(token.meaning) ||
                      std::holds_alternative<sheet::Separator>(token.meaning) ||
                      std::holds_alternative<sheet::Operator>(token.meaning) ||
                      std::holds_alternative<sheet::Missing>(token.meaning);
    if (!mark && calls_.may_be_error(token)) doubtful_ = true;
  }

  void look(const Call& call) {
    if (function_called(call.function) != nullptr) return make(call);
    const Known* function = known(call.function);
    if (function == nullptr) {
      doubtful_ = true;
      return;
    }
    switch (function->manner) {
      case Manner::Swallows:
        return;
      case Manner::PassesOn:
        return look_from(call, 0);
      case Manner::AndMakes: {
        const std::size_t before = failing_.size();
        look_from(call, 0);
        if (failing_.size() == before) doubtful_ = true;
        return;
      }
      case Manner::Chooses:
        return look_from(call, asks_in_vain_for_an_error(call) ? 2 : 0);
      case Manner::Replaces:
        return look_from(call, 1);
      case Manner::ReplacesNa:
        return look_from(call, error_ == ErrorCode::not_available ? 1 : 0);
    }
  }

  void look_from(const Call& call, std::size_t first) {
    for (std::size_t at = first; at < call.arguments.size(); ++at) look(call.arguments[at]);
  }

  // IF(ISERROR(…);…;…) where there is no error: the way of the template's columns to compute
  // without the extension too.
  [[nodiscard]] bool asks_in_vain_for_an_error(const Call& choice) const {
    if (choice.arguments.empty()) return false;
    const auto condition = sheet::only_call(choice.arguments.front());
    if (!condition || condition->function.external || condition->function.name != "ISERROR")
      return false;
    Search inside(calls_, error_);
    inside.look_from(*condition, 0);
    return inside.finds_nothing();
  }

  void make(const Call& call) {
    try {
      static_cast<void>(calls_.make(call));
    } catch (const CallFailed& failed) {
      failing_.push_back(failed.failure());
    } catch (const Untold&) {
      doubtful_ = true;
    }
  }

  const RepeatedCalls& calls_;
  std::int32_t error_;
  std::vector<CallFailure> failing_;
  bool doubtful_ = false;
};

// NOLINTEND(misc-no-recursion)

}  // namespace

std::span<const std::string_view> known_functions() {
  static constexpr auto kNames = names_of_known();
  return kNames;
}

bool calls_ours(Tokens formula) {
  return std::any_of(formula.begin(), formula.end(), [](const sheet::Token& token) {
    const auto* function = std::get_if<sheet::Function>(&token.meaning);
    return function != nullptr && function_called(*function) != nullptr;
  });
}

std::optional<CallFailure> failing_call(const RepeatedCalls& calls, std::int32_t error) {
  Search search(calls, error);
  search.look(calls.formula());
  return search.certain();
}

}  // namespace poa::extension
