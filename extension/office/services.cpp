// SPDX-License-Identifier: MPL-2.0
#include "office/services.hpp"

#include <stdexcept>

#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::Sequence;
using uno::String;

constexpr std::string_view kIdentifier = "mx.poa.calc";
constexpr std::string_view kDesktop = "com.sun.star.frame.Desktop";

std::string text_in(const Any& value) {
  const rtl_uString* text = value.view().text();
  return text == nullptr ? std::string() : uno::to_utf8(text);
}

}  // namespace

Interface Services::create(std::string_view name, const std::vector<Any>& arguments) const {
  const auto manager = uno::XComponentContext::service_manager(context_);
  if (arguments.empty())
    return uno::XMultiComponentFactory::create_instance(manager, String(name), context_);
  return uno::XMultiComponentFactory::create_instance_with_arguments(
      manager, String(name), Sequence<Any>(arguments), context_);
}

void Services::lacks(std::string_view name) {
  throw std::runtime_error("the office lacks " + std::string(name));
}

std::string Services::setting(std::string_view node, std::string_view name) const {
  const auto provider =
      service<uno::XMultiServiceFactory>("com.sun.star.configuration.ConfigurationProvider");
  const Any path = uno::any_of_struct(uno::PropertyValue{String("nodepath"), Any(String(node))});
  const auto access = uno::XMultiServiceFactory::create_instance_with_arguments(
      provider, String("com.sun.star.configuration.ConfigurationAccess"), Sequence<Any>({path}));
  return text_in(uno::XNameAccess::element(uno::query<uno::XNameAccess>(access), String(name)));
}

Language Services::language() const {
  const std::string locale = setting("/org.openoffice.Setup/L10N", "ooLocale");
  return locale == "es" || locale.starts_with("es-") ? Language::Spanish : Language::English;
}

std::string Services::package_file(std::string_view name) const {
  const auto packages = singleton<uno::XPackageInformationProvider>(
      "com.sun.star.deployment.PackageInformationProvider");
  const std::string folder =
      uno::XPackageInformationProvider::package_location(packages, String(kIdentifier)).utf8();
  if (folder.empty()) throw Refusal(texts::kNotInstalled);
  return name.empty() ? folder : folder + "/" + std::string(name);
}

std::string Services::path_of(std::string_view url) const {
  const auto files = service<uno::XFileIdentifierConverter>("com.sun.star.ucb.FileContentProvider");
  return uno::XFileIdentifierConverter::path_of_url(files, String(url)).utf8();
}

Ref<uno::XComponent> Services::open(std::string_view url,
                                    const std::vector<uno::PropertyValue>& how) const {
  return uno::XComponentLoader::load(service<uno::XComponentLoader>(kDesktop), String(url),
                                     String("_default"), 0, Sequence<uno::PropertyValue>(how));
}

void Services::command(const Ref<uno::XFrame>& window, std::string_view url,
                       const std::vector<uno::PropertyValue>& arguments) const {
  uno::XDispatchHelper::execute(service<uno::XDispatchHelper>("com.sun.star.frame.DispatchHelper"),
                                uno::query<uno::XDispatchProvider>(window), String(url), String(),
                                0, Sequence<uno::PropertyValue>(arguments));
}

Ref<uno::XFrame> Services::front_window() const {
  return uno::XDesktop::current_frame(service<uno::XDesktop>(kDesktop));
}

}  // namespace poa::extension
