// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/session.hpp"
#include "uno/dialog_proxies.hpp"

namespace poa::extension {

// A dialog of the package in front of the session's window, by the name of its file; it goes with
// the object. Its buttons "aceptar" and "cancelar", where it has them, get their words.
class QuestionDialog {
 public:
  QuestionDialog(const Session& session, std::string_view file);
  QuestionDialog(const QuestionDialog&) = delete;
  QuestionDialog& operator=(const QuestionDialog&) = delete;
  ~QuestionDialog();

  void set_title(std::string_view title);
  // A property of a control's model.
  void set(std::string_view name, std::string_view property, const uno::Any& value);
  void set_label(std::string_view name, std::string_view text);
  // Sets a label of several lines. When it may want more room than it has, it grows, as does the
  // dialog, and the controls of the names `below` move down.
  void set_long_label(std::string_view name, std::string_view text,
                      std::initializer_list<std::string_view> below);
  // The entries of a list, of which the first is chosen.
  void set_entries(std::string_view name, const std::vector<uno::String>& entries);

  // The value of a numeric field; nothing when it is empty.
  [[nodiscard]] std::optional<double> number(std::string_view name) const;
  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] bool is_checked(std::string_view name) const;
  // The place of the entry of a list that is chosen, from 0.
  [[nodiscard]] std::size_t chosen(std::string_view name) const;
  // The text is selected, so that typing replaces it.
  void select_text(std::string_view name);

  // Shows it until it is ended; whether it was with OK. Without a screen it ends at once.
  [[nodiscard]] bool ends_with_ok();
  // Ends it from within, as if with OK.
  void end();

 private:
  [[nodiscard]] bool has(std::string_view name) const;
  [[nodiscard]] uno::Ref<uno::XControl> control(std::string_view name) const;
  [[nodiscard]] uno::Ref<uno::XPropertySet> properties(std::string_view name) const;

  uno::Ref<uno::XDialog> dialog_;
};

}  // namespace poa::extension
