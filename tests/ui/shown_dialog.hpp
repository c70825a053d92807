// SPDX-License-Identifier: MPL-2.0
// A command of the menu, given as a person gives it, and the dialogs that it opens, read as a
// person reads them and answered with keys. The office must have been started with its dialogs.
//
// Each look waits, with a limit, for what has to be there. Failures are OfficeErrors.
#pragma once

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <future>
#include <string>
#include <string_view>
#include <vector>

#include "office/office.hpp"

namespace poa::office {

// The codes that the office has for keys.
enum class Key : short { Enter = 1280, Escape = 1281 };

class MenuCommand {
 public:
  // Runs the URL of a menu entry in the document's window. A dialog holds it up until it is
  // answered.
  MenuCommand(const Office& office, const Document& document, std::string_view url);

  // Returns the texts of the open dialog of that title, in their order; a field with its text. The
  // one that was answered last is not meant, but what opens next.
  [[nodiscard]] std::vector<std::string> dialog(std::string_view title);
  // Whether the dialog that was read last has room for all that its labels say.
  [[nodiscard]] bool shows_all() const;
  // Into the dialog that was read last; a key or a button answers it.
  void type(std::string_view digits);
  void press(Key key);
  void click(std::string_view button);

  // Waits until the command has done what it does.
  void finish();

 private:
  void send(short code, char16_t character);

  css::uno::Reference<css::awt::XExtendedToolkit> toolkit_;
  css::uno::Reference<css::awt::XTopWindow> dialog_;
  css::uno::Reference<css::awt::XTopWindow> answered_;
  std::future<void> finished_;
};

// The titles of the entries below a menu, without separators; none when there is no such menu.
[[nodiscard]] std::vector<std::string> menu_entries(const Office& office, std::string_view menu);

}  // namespace poa::office
