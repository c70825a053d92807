// SPDX-License-Identifier: MPL-2.0
#include "bridge/document.hpp"

#include <cppuhelper/implbase1.hxx>

namespace poa::bridge {
namespace {

using css::beans::XPropertyChangeListener;
using css::beans::XVetoableChangeListener;

[[noreturn]] void not_offered() {
  throw css::uno::RuntimeException("the test document has no such method");
}

class Document : public cppu::WeakImplHelper1<css::beans::XPropertySet> {
 public:
  explicit Document(const Any& null_date) : null_date_(null_date) {}

  Any SAL_CALL getPropertyValue(const rtl::OUString& name) override {
    if (name != "NullDate") throw css::beans::UnknownPropertyException(name);
    return null_date_;
  }
  Reference<css::beans::XPropertySetInfo> SAL_CALL getPropertySetInfo() override { not_offered(); }
  void SAL_CALL setPropertyValue(const rtl::OUString&, const Any&) override { not_offered(); }
  void SAL_CALL addPropertyChangeListener(const rtl::OUString&,
                                          const Reference<XPropertyChangeListener>&) override {
    not_offered();
  }
  void SAL_CALL removePropertyChangeListener(const rtl::OUString&,
                                             const Reference<XPropertyChangeListener>&) override {
    not_offered();
  }
  void SAL_CALL addVetoableChangeListener(const rtl::OUString&,
                                          const Reference<XVetoableChangeListener>&) override {
    not_offered();
  }
  void SAL_CALL removeVetoableChangeListener(const rtl::OUString&,
                                             const Reference<XVetoableChangeListener>&) override {
    not_offered();
  }

 private:
  Any null_date_;
};

}  // namespace

Reference<css::beans::XPropertySet> make_document(const Any& null_date) {
  return new Document(null_date);
}

}  // namespace poa::bridge
