// SPDX-License-Identifier: MPL-2.0
#include "commands/mended.hpp"

#include <cstddef>
#include <vector>

#include "office/texts.hpp"

namespace poa::extension {
namespace {

// How a part is told: one, and several.
struct PartTexts {
  const Text* one;
  const Text* several;
  Part part;
  bool is_singular = false;  // what is mended is one thing, whatever its count
};

// In the order of the sentence. Names follow them.
constexpr PartTexts kParts[] = {
    {&texts::kFormatsOne, &texts::kFormats, Part::Formats},
    {&texts::kStyles, &texts::kStyles, Part::Styles},
    {&texts::kMarksOne, &texts::kMarks, Part::Marks},
    {&texts::kListsOne, &texts::kLists, Part::Lists},
    {&texts::kMerged, &texts::kMerged, Part::Merged},
    {&texts::kFormulasOne, &texts::kFormulas, Part::Formulas},
    {&texts::kLabelsOne, &texts::kLabels, Part::Labels},
    {&texts::kRowsShownOne, &texts::kRowsShown, Part::Rows},
    {&texts::kHeightsOne, &texts::kHeights, Part::Heights, true},
    {&texts::kClosing, &texts::kClosing, Part::Closing, true},
    {&texts::kColumns, &texts::kColumns, Part::Columns},
    {&texts::kProtection, &texts::kProtection, Part::Protection, true},
};

std::string listed(const std::vector<std::string>& items, Language language) {
  std::string list = items.front();
  for (std::size_t item = 1; item + 1 < items.size(); ++item) list += ", " + items[item];
  return items.size() == 1 ? list : say(language, texts::kAnd, {list, items.back()});
}

std::string with_stop(const std::string& sentence, const std::string& next) {
  return sentence.empty() ? next : sentence + ". " + next;
}

}  // namespace

std::string told(const Repaired& repaired, Language language) {
  std::vector<std::string> items;
  bool singular = true;
  for (const PartTexts& known : kParts) {
    const auto found = repaired.parts.find(known.part);
    if (found == repaired.parts.end()) continue;
    const std::size_t count = found->second;
    singular = known.is_singular;
    items.push_back(say(language, count == 1 ? *known.one : *known.several, {count}));
  }
  if (!repaired.names.empty()) {
    singular = repaired.names.size() == 1;
    items.push_back(say(language, singular ? texts::kNameOne : texts::kNames,
                        {listed(repaired.names, language)}));
  }
  std::string sentence;
  if (!items.empty()) {
    const Text& mended = singular && items.size() == 1 ? texts::kMendedOne : texts::kMended;
    sentence = say(language, mended, {listed(items, language)});
  }
  for (const std::string& sheet : repaired.kept)
    sentence = with_stop(sentence, say(language, texts::kKept, {sheet}));
  return sentence.empty() ? say(language, texts::kHealthy) : sentence;
}

}  // namespace poa::extension
