import { createApp } from 'vue';
import '@/shared/ui/base.css';
import '@/shared/ui/print.css';
import VerifyPage from './VerifyPage.vue';

createApp(VerifyPage).mount('#verify');
