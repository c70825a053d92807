// SPDX-License-Identifier: MPL-2.0
#include "bridge/bridge.hpp"

#include <cppuhelper/bootstrap.hxx>
#include <osl/file.hxx>
#include <rtl/bootstrap.hxx>
#include <stdexcept>
#include <uno/environment.hxx>
#include <uno/mapping.hxx>
#include <vector>

#include "office/binary.hpp"

// The library's one export; the office finds it by name.
extern "C" void* SAL_CALL component_getFactory(const char*, void*, void*) noexcept;

namespace poa::bridge {
namespace {

rtl::OUString url_of(std::string_view path) {
  rtl::OUString url;
  if (osl::FileBase::getFileURLFromSystemPath(text(path), url) != osl::FileBase::E_None)
    throw std::runtime_error("no such path: " + std::string(path));
  return url;
}

Reference<css::uno::XComponentContext> make_context() {
  const std::string program = POA_OFFICE_PROGRAM;
  rtl::Bootstrap::set("URE_MORE_TYPES",
                      url_of(program + "/types/offapi.rdb") + " " + url_of(POA_TYPE_LIBRARY));
  rtl::Bootstrap::set("URE_MORE_SERVICES", rtl::OUString());
  return cppu::defaultBootstrap_InitialComponentContext(url_of(program + "/unorc"));
}

css::uno::Mapping make_mapping_to_cpp() {
  static_cast<void>(context());
  css::uno::Mapping found(rtl::OUString::createFromAscii(UNO_LB_UNO),
                          rtl::OUString::createFromAscii(CPPU_CURRENT_LANGUAGE_BINDING_NAME));
  if (!found.is()) throw std::runtime_error("the bridge between C and C++ is missing");
  return found;
}

}  // namespace

const Reference<css::uno::XComponentContext>& context() {
  static const auto kContext = make_context();
  return kContext;
}

Reference<css::uno::XInterface> to_cpp(const uno::Interface& object) {
  static const auto kMapping = make_mapping_to_cpp();
  css::uno::XInterface* mapped = nullptr;
  kMapping.mapInterface(reinterpret_cast<void**>(&mapped), object.raw(),
                        cppu::UnoType<css::uno::XInterface>::get());
  return {mapped, SAL_NO_ACQUIRE};
}

uno::Interface to_c(const Reference<css::uno::XInterface>& object, const css::uno::Type& type) {
  static_cast<void>(context());
  return office::in_binary_uno(object, type);
}

Reference<css::lang::XSingleComponentFactory> factory(const char* implementation) {
  static_cast<void>(context());
  void* raw = component_getFactory(implementation, nullptr, nullptr);
  if (raw == nullptr) return {};
  return {to_cpp(uno::Interface::adopt(static_cast<uno_Interface*>(raw))),
          css::uno::UNO_QUERY_THROW};
}

Reference<mx::poa::XFunciones> make_funciones() {
  return {factory("mx.poa.Funciones")->createInstanceWithContext(context()),
          css::uno::UNO_QUERY_THROW};
}

rtl::OUString text(std::string_view utf8) {
  return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

std::string utf8(const rtl::OUString& text) {
  const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
  return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

Any any(double number) { return css::uno::makeAny(number); }

Any any(std::string_view utf8) { return css::uno::makeAny(text(utf8)); }

Sequence<Any> values(std::initializer_list<Any> cells) {
  return {cells.begin(), static_cast<sal_Int32>(cells.size())};
}

Rows row(std::initializer_list<Any> cells) {
  const Sequence<Any> only = values(cells);
  return {&only, 1};
}

Rows numbers(std::initializer_list<double> cells) {
  std::vector<Any> only;
  for (const double cell : cells) only.push_back(any(cell));
  const Sequence<Any> line(only.data(), static_cast<sal_Int32>(only.size()));
  return {&line, 1};
}

}  // namespace poa::bridge
