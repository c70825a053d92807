// SPDX-License-Identifier: MPL-2.0
#include "commands/call_failure.hpp"

#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

std::string number_text(double number) {
  const auto exact = Number::from_double(number);
  return exact ? exact->to_text() : cell_text(number);
}

// "B5, con el texto «ocho»".
class GivenText {
 public:
  GivenText(const std::string& written, Language language)
      : written_(written), language_(language) {}

  std::string operator()(std::monostate /*literal*/) const {
    return written_.empty() ? say(language_, texts::kGivenNothing) : written_;
  }
  std::string operator()(const Shape& shape) const {
    return say(language_, texts::kGivenRange, {written_, shape.rows, shape.columns});
  }
  std::string operator()(const Cell& cell) const {
    if (const auto* text = std::get_if<std::string>(&cell))
      return say(language_, texts::kGivenText, {written_, quotation(*text)});
    if (const auto* number = std::get_if<double>(&cell))
      return say(language_, texts::kGivenNumber, {written_, number_text(*number)});
    return say(language_, texts::kGivenBlank, {written_});
  }

 private:
  const std::string& written_;
  Language language_;
};

// The place and the name of the argument: "2, «meta»".
std::string argument_text(const CallFailure& failure, Language language) {
  const std::size_t at = failure.argument.value_or(0);
  return say(language, texts::kArgumentNamed, {at + 1, failure.function->arguments[at].name});
}

std::string wanted(const CallFailure& failure, Language language) {
  return say(language, failure.function->arguments[failure.argument.value_or(0)].description);
}

std::string wrong_argument(const CallFailure& failure, Language language) {
  if (!failure.argument) return say(language, texts::kCallRefused, {failure.call, failure.message});
  return say(language, texts::kArgumentRefused,
             {failure.call, argument_text(failure, language),
              std::visit(GivenText(failure.given.written, language), failure.given.held),
              failure.message, wanted(failure, language)});
}

}  // namespace

std::string explanation(const CallFailure& failure, Language language) {
  const auto of_argument = [&](const Text& text) {
    return say(
        language, text,
        {failure.call, argument_text(failure, language), failure.given.written, failure.cell});
  };
  switch (failure.trouble) {
    case Trouble::WrongArgument:
      return wrong_argument(failure, language);
    case Trouble::NothingToCompute:
      return say(language, texts::kNothingToCompute, {failure.call, failure.message});
    case Trouble::ErrorCell:
      return of_argument(texts::kErrorCell);
    case Trouble::ErrorInRange:
      return of_argument(texts::kErrorInRange);
    case Trouble::OtherFile:
      return of_argument(texts::kOtherFile);
    case Trouble::NoRange:
      return of_argument(texts::kNoRange);
    case Trouble::LeftOut:
      return say(language, texts::kLeftOut,
                 {failure.call, argument_text(failure, language), wanted(failure, language)});
    case Trouble::TooMany:
      return say(language, texts::kTooManyArguments,
                 {failure.call, failure.function->arguments.size()});
  }
  return failure.message;
}

}  // namespace poa::extension
