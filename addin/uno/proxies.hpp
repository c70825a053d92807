// SPDX-License-Identifier: MPL-2.0
// The interfaces of the office that we call, each a struct of its full name and the methods in use.
// Here are those of any object and of the office's services; sheet_proxies.hpp,
// formula_proxies.hpp, document_proxies.hpp, look_proxies.hpp, file_proxies.hpp,
// dialog_proxies.hpp and control_proxies.hpp have the others.
//
// To use one more method, add its line: tests/bridge/proxies_test.cpp reads these headers and
// checks every line against the office's type library.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/call.hpp"
#include "uno/structs.hpp"

namespace poa::uno {

struct XInterface {
  static constexpr std::string_view type_name = "com.sun.star.uno.XInterface";
  static constinit inline const Member<XInterface, Any(Type)> query_interface{"queryInterface"};
};

struct XMultiComponentFactory;

struct XComponentContext {
  static constexpr std::string_view type_name = "com.sun.star.uno.XComponentContext";
  static const Member<XComponentContext, Ref<XMultiComponentFactory>()> service_manager;
  // Nothing for a name that the context does not know.
  static constinit inline const Member<XComponentContext, Any(String)> value_by_name{
      "getValueByName"};
};

struct XMultiComponentFactory {
  static constexpr std::string_view type_name = "com.sun.star.lang.XMultiComponentFactory";
  // Empty when there is no such service.
  static constinit inline const Member<XMultiComponentFactory,
                                       Ref<XInterface>(String, Ref<XComponentContext>)>
      create_instance{"createInstanceWithContext"};
  static constinit inline const Member<
      XMultiComponentFactory, Ref<XInterface>(String, Sequence<Any>, Ref<XComponentContext>)>
      create_instance_with_arguments{"createInstanceWithArgumentsAndContext"};
};

constinit inline const Member<XComponentContext, Ref<XMultiComponentFactory>()>
    XComponentContext::service_manager{"getServiceManager"};

struct XMultiServiceFactory {
  static constexpr std::string_view type_name = "com.sun.star.lang.XMultiServiceFactory";
  static constinit inline const Member<XMultiServiceFactory, Ref<XInterface>(String)>
      create_instance{"createInstance"};
  static constinit inline const Member<XMultiServiceFactory, Ref<XInterface>(String, Sequence<Any>)>
      create_instance_with_arguments{"createInstanceWithArguments"};
};

struct XPropertySet {
  static constexpr std::string_view type_name = "com.sun.star.beans.XPropertySet";
  // Raises UnknownPropertyException for a name that the object does not know.
  static constinit inline const Member<XPropertySet, Any(String)> property_value{
      "getPropertyValue"};
  static constinit inline const Member<XPropertySet, void(String, Any)> set_property_value{
      "setPropertyValue"};
};

struct XNameAccess {
  static constexpr std::string_view type_name = "com.sun.star.container.XNameAccess";
  static constinit inline const Member<XNameAccess, bool(String)> has{"hasByName"};
  // Raises NoSuchElementException for a name that is not there.
  static constinit inline const Member<XNameAccess, Any(String)> element{"getByName"};
  static constinit inline const Member<XNameAccess, std::vector<String>()> names{"getElementNames"};
};

struct XNameContainer {
  static constexpr std::string_view type_name = "com.sun.star.container.XNameContainer";
  // Raises ElementExistException for a name that is there already.
  static constinit inline const Member<XNameContainer, void(String, Any)> insert{"insertByName"};
};

struct XNamed {
  static constexpr std::string_view type_name = "com.sun.star.container.XNamed";
  static constinit inline const Member<XNamed, String()> name{"getName"};
  static constinit inline const Member<XNamed, void(String)> set_name{"setName"};
};

struct XIndexAccess {
  static constexpr std::string_view type_name = "com.sun.star.container.XIndexAccess";
  static constinit inline const Member<XIndexAccess, std::int32_t()> count{"getCount"};
  // Raises IndexOutOfBoundsException for an index that is not there.
  static constinit inline const Member<XIndexAccess, Any(std::int32_t)> element{"getByIndex"};
};

struct XEnumeration {
  static constexpr std::string_view type_name = "com.sun.star.container.XEnumeration";
  static constinit inline const Member<XEnumeration, bool()> has_more{"hasMoreElements"};
  static constinit inline const Member<XEnumeration, Any()> next{"nextElement"};
};

struct XEnumerationAccess {
  static constexpr std::string_view type_name = "com.sun.star.container.XEnumerationAccess";
  static constinit inline const Member<XEnumerationAccess, Ref<XEnumeration>()> enumeration{
      "createEnumeration"};
};

struct XComponent {
  static constexpr std::string_view type_name = "com.sun.star.lang.XComponent";
  static constinit inline const Member<XComponent, void()> dispose{"dispose"};
};

struct XPackageInformationProvider {
  static constexpr std::string_view type_name =
      "com.sun.star.deployment.XPackageInformationProvider";
  // Returns the URL of the folder of an installed extension, "" when it is not installed.
  static constinit inline const Member<XPackageInformationProvider, String(String)>
      package_location{"getPackageLocation"};
};

struct XMacroExpander {
  static constexpr std::string_view type_name = "com.sun.star.util.XMacroExpander";
  static constinit inline const Member<XMacroExpander, String(String)> expand{"expandMacros"};
};

struct XFileIdentifierConverter {
  static constexpr std::string_view type_name = "com.sun.star.ucb.XFileIdentifierConverter";
  // Returns "" when the URL is not that of a file.
  static constinit inline const Member<XFileIdentifierConverter, String(String)> path_of_url{
      "getSystemPathFromFileURL"};
  // Takes the URL of the folder that a relative path counts from; returns no file's URL when that
  // is "" and the path relative.
  static constinit inline const Member<XFileIdentifierConverter, String(String, String)>
      url_of_path{"getFileURLFromSystemPath"};
};

// The object as an X when it is one, else empty. Throws OfficeError when the office raises.
template <class X>
[[nodiscard]] Ref<X> query(const Interface& object) {
  const Any answer =
      XInterface::query_interface(Ref<XInterface>(object), Type::interface(X::type_name));
  return Ref<X>(Interface::share(answer.view().interface()));
}

}  // namespace poa::uno
