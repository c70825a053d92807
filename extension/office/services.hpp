// SPDX-License-Identifier: MPL-2.0
// The office that a command runs in: its services, settings and files. Failures of the office come
// as uno::OfficeError.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/language.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

class Services {
 public:
  explicit Services(uno::Ref<uno::XComponentContext> context) : context_(std::move(context)) {}

  // Returns a new instance of a service as an X. Throws when the office has no such service.
  template <class X>
  [[nodiscard]] uno::Ref<X> service(std::string_view name) const {
    return known<X>(create(name, {}), name);
  }
  // The same, made with one argument.
  template <class X>
  [[nodiscard]] uno::Ref<X> service(std::string_view name, const uno::Any& argument) const {
    return known<X>(create(name, {argument}), name);
  }
  // The same, made with several.
  template <class X>
  [[nodiscard]] uno::Ref<X> service(std::string_view name,
                                    const std::vector<uno::Any>& arguments) const {
    return known<X>(create(name, arguments), name);
  }
  // The one instance of a singleton.
  template <class X>
  [[nodiscard]] uno::Ref<X> singleton(std::string_view name) const {
    const uno::Any value = uno::XComponentContext::value_by_name(
        context_, uno::String("/singletons/" + std::string(name)));
    return known<X>(uno::Interface::share(value.view().interface()), name);
  }

  // Returns the language of the menus: Spanish for every kind of Spanish, else English.
  [[nodiscard]] Language language() const;
  // Returns a text of the settings: setting("/org.openoffice.Setup/Product", "ooName").
  [[nodiscard]] std::string setting(std::string_view node, std::string_view name) const;

  // Returns the URL of a file of our package. Throws Refusal when the package is not installed.
  [[nodiscard]] std::string package_file(std::string_view name) const;
  // Returns the path of a file URL as the system writes it.
  [[nodiscard]] std::string path_of(std::string_view url) const;
  // Opens a document in a window, which replaces a blank one in front. Returns an empty reference
  // when the office could not.
  [[nodiscard]] uno::Ref<uno::XComponent> open(std::string_view url,
                                               const std::vector<uno::PropertyValue>& how) const;
  // Gives the window one of the office's own commands (".uno:…").
  void command(const uno::Ref<uno::XFrame>& window, std::string_view url,
               const std::vector<uno::PropertyValue>& arguments = {}) const;
  // Returns the window that is in front, empty when there is none.
  [[nodiscard]] uno::Ref<uno::XFrame> front_window() const;

 private:
  [[nodiscard]] uno::Interface create(std::string_view name,
                                      const std::vector<uno::Any>& arguments) const;
  [[noreturn]] static void lacks(std::string_view name);

  template <class X>
  static uno::Ref<X> known(const uno::Interface& object, std::string_view name) {
    if (!object) lacks(name);
    auto typed = uno::query<X>(object);
    if (!typed) lacks(name);
    return typed;
  }

  uno::Ref<uno::XComponentContext> context_;
};

}  // namespace poa::extension
