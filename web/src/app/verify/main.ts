import { createApp } from 'vue';
import '@/shared/ui/base.css';
import VerifyPage from './VerifyPage.vue';

createApp(VerifyPage).mount('#verify');
