// SPDX-License-Identifier: MPL-2.0
// Calc's function wizard, open in an office and read as a person reads it. Goes with the object.
//
// Each look at the wizard waits, with a limit, for what it has to show; past the limit it gives
// what is there. Failures are OfficeErrors.
#pragma once

#include <com/sun/star/ui/test/XUIObject.hpp>
#include <com/sun/star/ui/test/XUITest.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "office/office.hpp"

namespace poa::office {

class FunctionWizard {
 public:
  // A document must be open in a window.
  explicit FunctionWizard(const Office& office);
  ~FunctionWizard();
  FunctionWizard(const FunctionWizard&) = delete;
  FunctionWizard& operator=(const FunctionWizard&) = delete;

  // The functions whose names contain `text`, in the wizard's order.
  [[nodiscard]] std::vector<std::string> search(std::string_view text);

  // The rest is about the function that was chosen, one of the last search.
  void choose(std::string_view function);
  [[nodiscard]] std::string description() const;
  // "POA_RELATIVO( absoluto, meta, decimales )".
  [[nodiscard]] std::string syntax() const;

  struct Shown {
    std::string name;  // with what Calc adds: "meta (opcional)"
    std::string description;
  };
  // Every argument, `count` of them: goes to the page of arguments and back.
  [[nodiscard]] std::vector<Shown> arguments(std::size_t count);

 private:
  [[nodiscard]] css::uno::Reference<css::ui::test::XUIObject> control(std::string_view id) const;
  [[nodiscard]] std::string text_of(std::string_view id) const;
  void act(std::string_view id, std::string_view action) const;
  void type(std::string_view id, std::string_view text) const;
  [[nodiscard]] css::uno::Reference<css::ui::test::XUIObject> entry(
      std::string_view function) const;

  css::uno::Reference<css::ui::test::XUITest> ui_;
  css::uno::Reference<css::ui::test::XUIObject> dialog_;
};

}  // namespace poa::office
